import type { CredentialChecklistQuery } from '@stipple/contract/admin';
import { EvidenceTag } from '@stipple/ui/explain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Section, Status } from '../../shared/show/index.ts';
import styles from './credentials.module.css';
import { DaysLeft } from './days-left.tsx';
import { TONES } from './tones.ts';

export type Checklist = NonNullable<NonNullable<CredentialChecklistQuery['viewer']>['clinic']>['credentialChecklist'];
type Need = Checklist['needs'][number];

interface NeedsProps {
  readonly checklist: Checklist;
  /** What can be done about a kind. */
  readonly action?: (need: Need) => ReactNode;
  /** Where a credential of the list is shown; nowhere unless given. */
  readonly linkTo?: (credentialId: string) => { pathname: string; search: string };
}

/** What somebody needs, country by country: whether it is there, who says that it is needed, and how sure that is. */
export function Needs({ checklist, action, linkTo }: NeedsProps) {
  const { t } = useTranslation('credentials');
  const words = useWords();
  const format = useFormat();
  const countries = [...Map.groupBy(checklist.needs, ({ countryCode }) => countryCode)];
  if (countries.length === 0) return <p>{t('checklist.none')}</p>;
  return countries.map(([country, needs]) => (
    <Section key={country} title={t('checklist.country', { country: format.country(country) })}>
      <ul role="list" className={styles.list}>
        {needs.map((need) => (
          <li key={need.kind} className={styles.need}>
            <div className={styles.row}>
              <h4>{words('credentialKind', need.kind).label}</h4>
              <Status tone={need.met ? 'good' : need.blocks ? 'bad' : 'plain'}>
                {t(need.met ? 'checklist.met' : 'checklist.missing')}
              </Status>
              <span className={styles.muted}>{t(need.blocks ? 'checklist.blocks' : 'checklist.wanted')}</span>
              <EvidenceTag tag={need.tag} source={need.source} />
            </div>
            {need.holders.length > 1 ? <p className={styles.small}>{t('checklist.byEither')}</p> : null}
            {need.credentials.map((credential) => (
              <div key={credential.id} className={styles.row}>
                {linkTo ? (
                  <Link to={linkTo(credential.id)} dir="auto">
                    {credential.title}
                  </Link>
                ) : (
                  <bdi>{credential.title}</bdi>
                )}
                <Status tone={TONES[credential.state]}>{t(`state.${credential.state}`)}</Status>
                <DaysLeft credential={credential} />
              </div>
            ))}
            {action?.(need)}
          </li>
        ))}
      </ul>
    </Section>
  ));
}
