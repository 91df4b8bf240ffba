import { Anchor } from '@mantine/core';
import type { PersonWholeFragment } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { May, useClinic } from '../../shared/session/index.ts';
import styles from './people.module.css';

/** Healed cases from which a visitor can judge; until there are so many, the way to the next one stands here (J). */
const CASES_TO_JUDGE_BY = 5;

/** What is still missing for a profile that visitors can judge, each with the way straight to its form. */
export function NextSteps({
  person: { id, status, validCredentials, caseCount },
}: {
  readonly person: PersonWholeFragment;
}) {
  const { t } = useTranslation('people');
  const { slug } = useClinic();
  const needsCredential = validCredentials === 0;
  const needsCases = caseCount < CASES_TO_JUDGE_BY;
  if (status === 'LEFT' || (!needsCredential && !needsCases)) return null;
  return (
    <section aria-labelledby="next-steps">
      <h3 id="next-steps">{t('next.title')}</h3>
      <ul className={styles.ways}>
        {needsCredential ? (
          <May rule="credential.write">
            <li>
              <Anchor component={Link} to={`/${slug}/credentials/new?for=${id}&then=person`}>
                {t('next.credential')}
              </Anchor>
            </li>
          </May>
        ) : null}
        {needsCases ? (
          <May rule="case.edit">
            <li>
              <Anchor component={Link} to={`/${slug}/portfolio/new?${new URLSearchParams({ practitioner: id })}`}>
                {t('next.case', { count: CASES_TO_JUDGE_BY - caseCount })}
              </Anchor>
            </li>
          </May>
        ) : null}
      </ul>
    </section>
  );
}
