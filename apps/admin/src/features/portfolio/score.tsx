import { comparability, type CaptureFacts, type Comparability } from '@stipple/domain';
import { EvidenceTag } from '@stipple/ui/explain';
import { Check, CircleHelp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { lower, upper } from '../../shared/codes.ts';
import styles from './portfolio.module.css';

type Spelled<T> = {
  readonly [K in keyof T]: T[K] extends string | null ? string | null | undefined : T[K] | undefined;
};

/** The score of photos as the schema spells them. */
export function scoreOf(photos: readonly Spelled<CaptureFacts>[]): Comparability {
  return comparability(
    photos.map((photo) => ({
      ...photo,
      moment: lower(photo.moment ?? 'before'),
      view: lower(photo.view ?? 'front'),
      light: photo.light ? lower(photo.light) : null,
      background: photo.background ? lower(photo.background) : null,
      distanceCm: photo.distanceCm ?? null,
      hairLengthMm: photo.hairLengthMm ?? null,
      dry: photo.dry ?? null,
      retouched: photo.retouched ?? null,
      daysHealed: photo.daysHealed ?? null,
    })) as CaptureFacts[],
  );
}

const ICONS = { kept: Check, broken: X, unknown: CircleHelp } as const;

/** The nine points, each with its state and what to do about it. */
export function Score({ of }: { readonly of: Comparability }) {
  const { t } = useTranslation('portfolio');
  return (
    <section className={styles.section} aria-label={t('score.title')}>
      <h2>{t('score.title')}</h2>
      <p>
        {t('score.about', { score: of.score })} <EvidenceTag tag="J" source={t('checklist.source')} />
      </p>
      <ol className={styles.points}>
        {Object.entries(of.points).map(([code, state]) => {
          const point = upper(code as keyof typeof of.points);
          const Icon = ICONS[state];
          return (
            <li key={code} data-state={state}>
              <Icon size={18} aria-hidden />
              <div>
                <strong>{t(`score.points.${point}`)}</strong> <span className={styles.hint}>{t(`score.${state}`)}</span>
                {state === 'kept' ? null : <p className={styles.hint}>{t(`score.todo.${point}`)}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
