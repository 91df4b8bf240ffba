import { useQuery } from '@apollo/client/react';
import { LocationDocument } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { History } from '../../shared/history/index.ts';
import { PanelAbsent, PanelTabs, SidePanel } from '../../shared/panel/index.ts';
import { CopyId, Status } from '../../shared/show/index.ts';
import { Exceptions } from './exceptions.tsx';
import { LocationDetails } from './location-details.tsx';
import { LocationPeople } from './location-people.tsx';
import { labelsOf } from './location-values.ts';
import parts from '../../shared/show/parts.module.css';
import { Publication } from './publication.tsx';
import { LOCATION_TONES } from './status.ts';
import { Week } from './week.tsx';

/** One location over the list: whether it is public, what is said of it, when it is open, who works there. */
export function Component() {
  const { t } = useTranslation('locations');
  const { id = '' } = useParams();
  const query = useQuery(LocationDocument, { variables: { id } });
  const location = query.data?.viewer?.clinic?.location;
  if (!location) return <PanelAbsent query={query} />;
  const hours = (
    <div className={parts.stack}>
      <Week key={id} location={location} />
      <Exceptions location={location} />
    </div>
  );
  return (
    <SidePanel
      title={location.name}
      badge={<Status tone={LOCATION_TONES[location.status]}>{t(`status.${location.status}`)}</Status>}
      isWide
    >
      <Publication location={location} />
      <PanelTabs
        tabs={[
          { name: 'details', label: t('details'), content: <LocationDetails key={id} location={location} /> },
          { name: 'week', label: t('week'), content: hours },
          { name: 'people', label: t('people'), content: <LocationPeople location={location} /> },
        ]}
      />
      <History record={location.id} labels={labelsOf(t)} />
      <CopyId id={location.id} />
    </SidePanel>
  );
}
