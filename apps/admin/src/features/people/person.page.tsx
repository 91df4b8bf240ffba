import { useQuery } from '@apollo/client/react';
import { PersonDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PanelAbsent, PanelTabs, SidePanel } from '../../shared/panel/index.ts';
import { History } from '../../shared/history/index.ts';
import { CopyId, Status } from '../../shared/show/index.ts';
import { PERSON_TONES } from './person-status.ts';
import { NextSteps } from './next-steps.tsx';
import { Places } from './places.tsx';
import { Profile } from './profile.tsx';
import { Publication } from './publication.tsx';
import { PersonRecord } from './person-record.tsx';

/** One person over the list: whether they are public, what is said of them, where they work, their record. */
export function Component() {
  const { t } = useTranslation('people');
  const { id = '' } = useParams();
  const query = useQuery(PersonDocument, { variables: { id } });
  const person = query.data?.viewer?.clinic?.practitioner;
  if (!person) return <PanelAbsent query={query} />;
  return (
    <SidePanel
      title={person.name}
      badge={<Status tone={PERSON_TONES[person.status]}>{t(`status.${person.status}`)}</Status>}
      isWide
    >
      <Publication person={person} />
      <NextSteps person={person} />
      <PanelTabs
        tabs={[
          { name: 'profile', label: t('profile'), content: <Profile key={id} person={person} /> },
          { name: 'places', label: t('places'), content: <Places person={person} /> },
          { name: 'record', label: t('record'), content: <PersonRecord person={person} /> },
        ]}
      />
      <History record={person.id} />
      <CopyId id={person.id} />
    </SidePanel>
  );
}
