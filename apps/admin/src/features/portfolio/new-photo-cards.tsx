import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../shared/upload/index.ts';
import { CaptureFields } from './capture-fields.tsx';
import { PhotoCard } from './photo-card.tsx';
import styles from './portfolio.module.css';
import type { NewPhotos } from './use-new-photos.ts';

interface NewPhotoCardsProps {
  readonly of: NewPhotos;
  readonly label: string;
  /** What is wrong with one, by its place. */
  readonly wrongOf: (index: number) => string | null;
}

/** Where photos are dropped, and a card for each with what it shows. */
export function NewPhotoCards({ of, label, wrongOf }: NewPhotoCardsProps) {
  const { t } = useTranslation('portfolio');
  const words = useWords();
  return (
    <>
      <FileDrop uploads={of.uploads} label={label} hint={t('create.dropHint')} />
      {of.photos.length > 0 ? (
        <>
          <p className={styles.hint}>{t('capture.keys')}</p>
          <ul role="list" className={styles.cards}>
            {of.photos.map(({ file, shot, preview }, index) => (
              <PhotoCard
                key={file.key}
                label={`${file.file.name}: ${words('view', shot.view).label}`}
                shot={shot}
                onShot={(next) => of.setShot(file.key, next)}
                mayFollowDay
                wrong={wrongOf(index)}
                picture={<img className={styles.thumb} src={preview ?? undefined} alt="" />}
              >
                <output className={styles.hint}>
                  {file.uploadId ? null : file.problem ? t('photos.failed') : t('photos.arriving')}
                </output>
              </PhotoCard>
            ))}
          </ul>
          <fieldset className={styles.group}>
            <legend>{t('create.all')}</legend>
            <CaptureFields value={of.capture} onChange={of.setCapture} />
          </fieldset>
        </>
      ) : null}
    </>
  );
}
