import { NativeSelect } from '@mantine/core';
import type { PhotoWholeFragment } from '@stipple/contract/admin';
import { BeforeAfter, type PhotoData } from '@stipple/ui/photo';
import { useWords } from '@stipple/ui/words';
import { useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { pairOf } from './pair.tsx';
import styles from './portfolio.module.css';
import { Ways } from './ways.tsx';

const dataOf = ({ large, light, retouched, ...photo }: PhotoWholeFragment): PhotoData => ({
  ...photo,
  url: large,
  capture: { light, retouched },
});

/** A photo from before and a later one at the same crop: beside a slider, or one over the other to see what differs. */
export function Compare({ photos }: { readonly photos: readonly PhotoWholeFragment[] }) {
  const { t } = useTranslation('portfolio');
  const words = useWords();
  const first = pairOf(photos);
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({});
  const [way, setWay] = useState<'slider' | 'overlay'>('slider');
  const [strength, setStrength] = useState(50);
  const befores = photos.filter(({ moment }) => moment === 'BEFORE');
  const laters = photos.filter(({ moment }) => moment !== 'BEFORE');
  const before = befores.find(({ id }) => id === chosen.before) ?? first.before;
  const after = laters.find(({ id }) => id === chosen.after) ?? first.after;
  const choice = (photo: PhotoWholeFragment) => ({
    value: photo.id,
    label: t('photos.card', { view: words('view', photo.view).label, moment: words('moment', photo.moment).label }),
  });
  return (
    <section className={styles.section} aria-label={t('compare.title')}>
      <h2>{t('compare.title')}</h2>
      {before && after ? (
        <>
          <div className={styles.row}>
            <NativeSelect
              label={t('compare.before')}
              data={befores.map(choice)}
              value={before.id}
              onChange={(event) => setChosen({ ...chosen, before: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('compare.after')}
              data={laters.map(choice)}
              value={after.id}
              onChange={(event) => setChosen({ ...chosen, after: event.currentTarget.value })}
            />
            <Ways
              label={t('compare.title')}
              value={way}
              onChange={setWay}
              ways={(['slider', 'overlay'] as const).map((value) => ({ value, label: t(`compare.${value}`) }))}
            />
          </div>
          <div className={styles.compare}>
            {way === 'slider' ? (
              <BeforeAfter before={dataOf(before)} after={dataOf(after)} ratio="1 / 1" sizes="34rem" />
            ) : (
              <>
                <div className={styles.overlay} style={{ '--strength': strength / 100 } as CSSProperties}>
                  <img className={styles.thumb} src={before.large} alt={choice(before).label} />
                  <img className={styles.thumb} src={after.large} alt={choice(after).label} />
                </div>
                <label className={styles.hint}>
                  {t('compare.strength')}
                  <input
                    type="range"
                    min={0}
                    max={100}
                    className={styles.range}
                    value={strength}
                    onChange={(event) => setStrength(Number(event.currentTarget.value))}
                  />
                </label>
                <p className={styles.hint}>{t('compare.align')}</p>
              </>
            )}
          </div>
        </>
      ) : (
        <p className={styles.hint}>{t('compare.need')}</p>
      )}
    </section>
  );
}
