import { useQuery } from '@apollo/client/react';
import { Tabs } from '@mantine/core';
import { PersonDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { isNotFound, PanelError, PanelLoading, PanelNotFound, SidePanel } from '../../shared/panel/index.ts';
import { History } from '../../shared/history/index.ts';
import { CopyId, Status } from '../../shared/show/index.ts';
import { PERSON_TONES } from './person-status.ts';
import { NextSteps } from './next-steps.tsx';
import { Places } from './places.tsx';
import { Profile } from './profile.tsx';
import { Publication } from './publication.tsx';
import { PersonRecord } from './person-record.tsx';

const TABS = ['profile', 'places', 'record'] as const;

/** One person over the list: whether they are public, what is said of them, where they work, their record. */
export function Component() {
  const { t } = useTranslation('people');
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(PersonDocument, { variables: { id } });
  const person = data?.viewer?.clinic?.practitioner;
  if (error && !person) return isNotFound(error) ? <PanelNotFound /> : <PanelError onRetry={() => void refetch()} />;
  if (!person) return <PanelLoading />;
  const tab = TABS.find((each) => each === params.get('tab')) ?? 'profile';
  const choose = (next: string | null) => {
    const address = new URLSearchParams(params);
    if (next === null || next === 'profile') address.delete('tab');
    else address.set('tab', next);
    setParams(address, { replace: true, preventScrollReset: true });
  };
  return (
    <SidePanel
      title={person.name}
      badge={<Status tone={PERSON_TONES[person.status]}>{t(`status.${person.status}`)}</Status>}
      isWide
    >
      <Publication person={person} />
      <NextSteps person={person} />
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(each)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="profile">
          <Profile key={id} person={person} />
        </Tabs.Panel>
        <Tabs.Panel value="places">
          <Places person={person} />
        </Tabs.Panel>
        <Tabs.Panel value="record">
          <PersonRecord person={person} />
        </Tabs.Panel>
      </Tabs>
      <History record={person.id} />
      <CopyId id={person.id} />
    </SidePanel>
  );
}
