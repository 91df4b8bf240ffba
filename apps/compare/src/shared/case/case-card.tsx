import type { CaseShownFragment } from '@stipple/contract/compare';
import { Photo, TimeSlider } from '@stipple/ui/photo';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CaptureTable } from './capture-table.tsx';
import { CaseFacts, HealedFor } from './case-facts.tsx';
import { CASE_RATIO, CaseFigure } from './case-figure.tsx';
import styles from './case.module.css';
import { photosOf } from './photos.ts';

interface CaseCardProps {
  readonly shown: CaseShownFragment;
  /** `wide` takes the row: the result through time stands beside before and after. */
  readonly size?: 'wide' | 'card';
  readonly priority?: boolean;
  /** Whose work it is, where the page is not theirs. */
  readonly by?: ReactNode;
}

/** On a phone a little less than it is: the next larger file has three times the bytes for a few pixels more. */
const SIZES = {
  wide: '(min-width: 64rem) 26rem, calc(92vw - 2rem)',
  card: '(min-width: 64rem) 26rem, (min-width: 42rem) 45vw, calc(92vw - 2rem)',
};

/** One client's story: before and after, for how long it has healed, who was treated, and how the photos were taken. */
export function CaseCard({ shown, size = 'card', priority = false, by }: CaseCardProps) {
  const { t } = useTranslation('cases');
  const photos = photosOf(shown);
  const { series, others } = photos;
  const sizes = SIZES[size];
  // Two photos are what the slider over them shows already.
  const throughTime = series.length > 2 && <TimeSlider photos={series} ratio={CASE_RATIO} sizes={sizes} />;
  const story = shown.story && (
    <p className={styles.story} dir="auto">
      {shown.story}
    </p>
  );
  const isWide = size === 'wide';
  return (
    <article className={isWide ? styles.wide : styles.card}>
      <div className={styles.figures}>
        <CaseFigure photos={photos} sizes={sizes} priority={priority} />
        {isWide && throughTime}
      </div>
      <div className={styles.words}>
        <h3 className={styles.title} dir="auto">
          {shown.title ?? t('untitled')}
        </h3>
        {by}
        <HealedFor shown={shown} />
        <CaseFacts shown={shown} />
        {isWide && story}
        {(series.length > 0 || (!isWide && story)) && (
          <details className={styles.more}>
            <summary>{t(isWide && others.length === 0 ? 'capture' : 'more')}</summary>
            {!isWide && story}
            {!isWide && throughTime}
            {series.length > 0 && <CaptureTable photos={series} />}
            {others.length > 0 && (
              <ul role="list" className={styles.others}>
                {others.map((photo) => (
                  <li key={photo.id}>
                    <Photo photo={photo} ratio={CASE_RATIO} sizes="12rem" />
                  </li>
                ))}
              </ul>
            )}
          </details>
        )}
      </div>
    </article>
  );
}
