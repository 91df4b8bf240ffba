import type { CaseShownFragment } from '@stipple/contract/compare';
import { useTranslation } from 'react-i18next';
import { Form, Link, useSearchParams } from 'react-router';
import { withParams } from '../../shared/address.ts';
import { CaseCard } from '../../shared/case/case-card.tsx';
import form from '../../shared/filter.module.css';
import { Kept } from '../../shared/kept.tsx';
import { Pager } from '../../shared/paging/pager.tsx';
import { pagingParams } from '../../shared/paging/paging.ts';
import { filtersIn, HEALED_CHOICES } from './filters.ts';
import styles from './practitioner.module.css';
import type { PractitionerShown } from './unproven.ts';

interface CaseListProps {
  readonly practitioner: PractitionerShown;
  /** Those that stand above already. */
  readonly alike: readonly CaseShownFragment[];
}

/** All cases beside those shown above, newest first, by how long they have healed, page by page. */
export function CaseList({ practitioner, alike }: CaseListProps) {
  const { t } = useTranslation('practitioner');
  const [params] = useSearchParams();
  const { healed } = filtersIn(params);
  const { cases, healedEvidence } = practitioner;
  const shown = cases.nodes.filter(({ id }) => !alike.some((each) => each.id === id));
  const name = t(alike.length > 0 ? 'otherCases' : 'sections.cases');
  return (
    <section className={styles.section} id="cases" aria-labelledby="cases-title">
      <h2 id="cases-title">{name}</h2>
      {healedEvidence.cases === 0 ? (
        <p className={styles.none}>{t('casesNone')}</p>
      ) : (
        <>
          <p className={styles.lead}>
            {t('healedOf', { healed: healedEvidence.casesWithHealedPhotos, count: healedEvidence.cases })}
          </p>
          <Form action="#cases" className={form.filter} aria-label={t('caseFilter')}>
            <Kept params={params} except={['healed', ...pagingParams('cases')]} />
            <label>
              <span>{t('healedFilter')}</span>
              <select key={healed} name="healed" defaultValue={healed ?? ''}>
                <option value="">{t('healedAny')}</option>
                {HEALED_CHOICES.map((months) => (
                  <option key={months} value={months}>
                    {months === '0' ? t('healedOnly') : t('healedMonths', { count: Number(months) })}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit">{t('apply')}</button>
          </Form>
          {healed !== null && (
            <p className={styles.lead}>
              {t('casesFound', { count: cases.totalCount })}{' '}
              <Link to={`${withParams(params, { healed: null, 'cases-after': null, 'cases-before': null })}#cases`}>
                {t('showAll')}
              </Link>
            </p>
          )}
          {shown.length === 0 && cases.totalCount > 0 && <p className={styles.none}>{t('casesAbove')}</p>}
          <ul role="list" className={styles.cases}>
            {shown.map((each) => (
              <li key={each.id}>
                <CaseCard shown={each} />
              </li>
            ))}
          </ul>
          <Pager list="cases" info={cases.pageInfo} label={name} />
        </>
      )}
    </section>
  );
}
