import { useQuery } from '@apollo/client/react';
import { Tabs } from '@mantine/core';
import { LocationDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { History } from '../../shared/history/index.ts';
import { isNotFound, PanelError, PanelLoading, PanelNotFound, SidePanel } from '../../shared/panel/index.ts';
import { CopyId, Status } from '../../shared/show/index.ts';
import { Exceptions } from './exceptions.tsx';
import { LocationDetails } from './location-details.tsx';
import { LocationPeople } from './location-people.tsx';
import { labelsOf } from './location-values.ts';
import styles from './locations.module.css';
import { Publication } from './publication.tsx';
import { LOCATION_TONES } from './status.ts';
import { Week } from './week.tsx';

const TABS = ['details', 'week', 'people'] as const;

/** One location over the list: whether it is public, what is said of it, when it is open, who works there. */
export function Component() {
  const { t } = useTranslation('locations');
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(LocationDocument, { variables: { id } });
  const location = data?.viewer?.clinic?.location;
  if (error && !location) return isNotFound(error) ? <PanelNotFound /> : <PanelError onRetry={() => void refetch()} />;
  if (!location) return <PanelLoading />;
  const tab = TABS.find((each) => each === params.get('tab')) ?? 'details';
  const choose = (next: string | null) => {
    const address = new URLSearchParams(params);
    if (next === null || next === 'details') address.delete('tab');
    else address.set('tab', next);
    setParams(address, { replace: true, preventScrollReset: true });
  };
  return (
    <SidePanel
      title={location.name}
      badge={<Status tone={LOCATION_TONES[location.status]}>{t(`status.${location.status}`)}</Status>}
      isWide
    >
      <Publication location={location} />
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(each)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="details">
          <LocationDetails key={id} location={location} />
        </Tabs.Panel>
        <Tabs.Panel value="week" className={styles.stack}>
          <Week key={id} location={location} />
          <Exceptions location={location} />
        </Tabs.Panel>
        <Tabs.Panel value="people">
          <LocationPeople location={location} />
        </Tabs.Panel>
      </Tabs>
      <History record={location.id} labels={labelsOf(t)} />
      <CopyId id={location.id} />
    </SidePanel>
  );
}
