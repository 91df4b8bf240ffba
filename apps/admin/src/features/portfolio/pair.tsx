import type { CasesQuery } from '@stipple/contract/admin';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import styles from './portfolio.module.css';

/** A case as the list has it. */
export type CaseRow = NonNullable<NonNullable<CasesQuery['viewer']>['clinic']>['cases']['nodes'][number];

/** A photo from before and the latest one of the same side, if there are such; else whatever there is. */
export function pairOf<Photo extends { readonly moment: string; readonly view: string }>(
  photos: readonly Photo[],
): { readonly before: Photo | null; readonly after: Photo | null } {
  const befores = photos.filter(({ moment }) => moment === 'BEFORE');
  const laters = photos.filter(({ moment }) => moment !== 'BEFORE');
  for (const before of befores) {
    const after = laters.findLast(({ view }) => view === before.view);
    if (after) return { before, after };
  }
  return { before: befores[0] ?? null, after: laters.at(-1) ?? null };
}

/** Before and after, small. */
export function Pair({ photos }: { readonly photos: CaseRow['photos'] }) {
  const { t } = useTranslation('portfolio');
  const words = useWords();
  const { before, after } = pairOf(photos);
  const shown = [before, after].filter((photo) => photo !== null);
  if (shown.length === 0) return <span className={styles.hint}>{t('noPhotos')}</span>;
  return (
    <span className={styles.pair}>
      {shown.map(({ id, url, view, moment }) => (
        <img
          key={id}
          className={styles.thumb}
          src={url}
          loading="lazy"
          alt={t('photos.card', { view: words('view', view).label, moment: words('moment', moment).label })}
        />
      ))}
    </span>
  );
}
