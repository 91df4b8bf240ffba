import { Anchor, Button, Group } from '@mantine/core';
import { PersonLeavesDocument, PersonReturnsDocument, type PersonWholeFragment } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Confirm, useAct } from '../../shared/save/index.ts';
import { May, useClinic } from '../../shared/session/index.ts';
import { Facts, Section, When } from '../../shared/show/index.ts';
import parts from '../../shared/show/parts.module.css';
import { useWarnings } from '../settings/use-warnings.ts';
import styles from './people.module.css';

const LISTS = ['People', 'LocationPeople'] as const;

/** What there is of a person in numbers, the way to each, the history to take along, and leaving. */
export function PersonRecord({ person }: { readonly person: PersonWholeFragment }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { warnFirst } = useWarnings();
  const { slug } = useClinic();
  const { id, averageRating, reviewCount } = person;
  return (
    <div className={parts.stack}>
      <Facts
        facts={[
          [t('counts.credentials'), format.number(person.validCredentials)],
          [
            t('counts.lapsing', { count: warnFirst }),
            person.lapsingCredentials > 0 ? format.number(person.lapsingCredentials) : null,
          ],
          [t('counts.cases'), format.number(person.caseCount)],
          [
            t('counts.rating'),
            averageRating === null
              ? null
              : t('rating', { stars: format.stars(averageRating), reviews: format.number(reviewCount) }),
          ],
          [t('counts.lastSession'), person.lastSessionOn ? format.date(person.lastSessionOn) : null],
          [t('counts.publicSince'), person.firstPublishedAt ? <When at={person.firstPublishedAt} isDay /> : null],
          [t('counts.leftOn'), person.leftOn ? format.date(person.leftOn) : null],
        ]}
      />
      <ul className={styles.ways}>
        <May rule="credential.read">
          <li>
            <Anchor component={Link} to={`/${slug}/credentials/of/${id}`}>
              {t('toCredentials')}
            </Anchor>
          </li>
        </May>
        <May rule="case.read">
          <li>
            <Anchor component={Link} to={`/${slug}/portfolio?practitioner=${id}`}>
              {t('toPortfolio')}
            </Anchor>
          </li>
        </May>
        <May rule="review.read">
          <li>
            <Anchor component={Link} to={`/${slug}/reviews?practitioner=${id}`}>
              {t('toReviews')}
            </Anchor>
          </li>
        </May>
      </ul>
      <May rule="practitioner.edit">
        <History id={id} />
      </May>
      <May rule="practitioner.leave">
        <Section title={t('leave.title')}>
          {person.status === 'LEFT' ? <Return person={person} /> : <Leave person={person} />}
        </Section>
      </May>
    </div>
  );
}

/** The signed work history, to read and for programs. */
function History({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation('people');
  const { slug } = useClinic();
  const address = (kind: string) =>
    `/downloads/work-history/${id}.${kind}?${new URLSearchParams({ clinic: slug, lang: i18n.language })}`;
  return (
    <Section title={t('history.title')}>
      <p className={parts.muted}>{t('history.what')}</p>
      <Group>
        <Button component="a" href={address('html')} download variant="default">
          {t('history.page')}
        </Button>
        <Button component="a" href={address('json')} download variant="default">
          {t('history.json')}
        </Button>
      </Group>
    </Section>
  );
}

function useReturn(name: string) {
  const { t } = useTranslation('people');
  return useAct(PersonReturnsDocument, {
    payload: (data) => data.returnPractitioner,
    saved: t('leave.returned', { name }),
    refetch: LISTS,
  });
}

function Return({ person: { id: practitionerId, version, name } }: { readonly person: PersonWholeFragment }) {
  const { t } = useTranslation('people');
  const [back, isSaving] = useReturn(name);
  return (
    <div>
      <Button variant="default" loading={isSaving} onClick={() => void back({ input: { practitionerId, version } })}>
        {t('leave.return', { name })}
      </Button>
    </div>
  );
}

/** Leaving says what it will do before it does it, and can be taken back. */
function Leave({ person: { id: practitionerId, version, name } }: { readonly person: PersonWholeFragment }) {
  const { t } = useTranslation('people');
  const [isAsking, setAsking] = useState(false);
  const [back] = useReturn(name);
  const [leave, isSaving] = useAct(PersonLeavesDocument, {
    payload: (data) => data.leavePractitioner,
    saved: t('leave.done', { name }),
    undo: (_, payload) => back({ input: { practitionerId, version: payload.practitioner?.version ?? version } }),
    refetch: LISTS,
  });
  return (
    <div>
      <Button variant="outline" color="red" onClick={() => setAsking(true)}>
        {t('leave.button', { name })}
      </Button>
      <Confirm
        isOpen={isAsking}
        title={t('leave.ask', { name })}
        confirm={t('leave.confirm')}
        isSaving={isSaving}
        onConfirm={() => void leave({ input: { practitionerId, version } }).then(() => setAsking(false))}
        onClose={() => setAsking(false)}
      >
        <ul className={parts.bullets}>
          {(['what', 'stays', 'history', 'back'] as const).map((key) => (
            <li key={key}>{t(`leave.${key}`)}</li>
          ))}
        </ul>
      </Confirm>
    </div>
  );
}
