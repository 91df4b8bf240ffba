import { RANK_PARTS, RANK_PRIOR, RANK_WEIGHTS } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import styles from './why.module.css';

/** The id of the part of the page that says how the order is made. */
export const FORMULA = 'order';

/** The published formula of the rank, with its numbers. */
export function Formula() {
  const { t } = useTranslation('find');
  const format = useFormat();
  const words = useWords();
  const prior = {
    stars: format.stars(RANK_PRIOR.rating),
    reviews: RANK_PRIOR.reviews,
    half: RANK_PRIOR.verifiedHalf,
    share: format.percent(RANK_PRIOR.healedShare),
    cases: RANK_PRIOR.cases,
  };
  return (
    <section id={FORMULA} className={styles.formula} aria-labelledby={`${FORMULA}-title`}>
      <h2 id={`${FORMULA}-title`}>{t('formula.title')}</h2>
      <p>{t('formula.intro')}</p>
      <dl className={styles.parts}>
        {RANK_PARTS.map((part) => (
          <div key={part}>
            <dt>
              {words('rankPart', part).label} <span>× {format.number(RANK_WEIGHTS[part], 2)}</span>
            </dt>
            <dd>{t(`formula.${part}`, prior)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('formula.judgement')}</p>
    </section>
  );
}
