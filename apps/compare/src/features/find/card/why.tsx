import { RANK_PRIOR } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../results.ts';
import { FORMULA } from './formula.tsx';
import styles from './why.module.css';

type Part = Entry['rank']['parts'][number];

/** Why an entry stands where it stands: each part of its rank in words, and how the points come about. */
export function Why({ entry: { rank, node } }: { readonly entry: Pick<Entry, 'rank' | 'node'> }) {
  const { t } = useTranslation('find');
  const format = useFormat();
  const words = useWords();
  const { rating, healedEvidence } = node;
  const reason = ({ name, value }: Part): string => {
    switch (name) {
      case 'CREDENTIALS':
        return t(value > 0 ? 'why.checked' : 'why.unchecked');
      case 'RATING':
        return rating.average === null
          ? t('why.unrated', { prior: format.stars(RANK_PRIOR.rating) })
          : t('why.rated', {
              average: format.number(rating.average, 2),
              count: rating.count,
              prior: format.stars(RANK_PRIOR.rating),
            });
      case 'TREATMENT_VERIFIED':
        return t('why.verified', { count: rating.treatmentVerifiedCount });
      case 'HEALED_EVIDENCE':
        return t('why.healed', { healed: healedEvidence.casesWithHealedPhotos, count: healedEvidence.cases });
    }
  };
  return (
    <details className={styles.why}>
      <summary>{t('why.title', { score: format.number(rank.score, 2) })}</summary>
      <dl className={styles.parts}>
        {rank.parts.map((part) => (
          <div key={part.name}>
            <dt>
              {words('rankPart', part.name).label}{' '}
              <span>
                {t('why.sum', {
                  value: format.number(part.value, 2),
                  weight: format.number(part.weight, 2),
                  points: format.number(part.value * part.weight, 2),
                })}
              </span>
            </dt>
            <dd>{reason(part)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`#${FORMULA}`}>{t('formulaLink')}</a>
      </p>
    </details>
  );
}
