import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { LocationPeopleDocument, type LocationWholeFragment } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useClinic } from '../../shared/session/index.ts';
import { Status } from '../../shared/show/index.ts';
import parts from '../../shared/show/parts.module.css';
import { PERSON_TONES } from './status.ts';

/** Who works at a location now. */
export function LocationPeople({ location }: { readonly location: LocationWholeFragment }) {
  const { t } = useTranslation('locations');
  const format = useFormat();
  const { slug } = useClinic();
  const { data } = useQuery(LocationPeopleDocument, { variables: { ids: [location.id] } });
  const people = data?.viewer?.clinic?.practitioners;
  if (!people) return <div aria-busy="true" className={parts.stack} />;
  if (people.nodes.length === 0) return <p>{t('noPeople')}</p>;
  return (
    <div className={parts.stack}>
      <ul className={parts.lines}>
        {people.nodes.map(({ id, name, status, workplaces }) => {
          const from = workplaces.find(({ locationId }) => locationId === location.id)?.fromOn;
          return (
            <li key={id}>
              <span>
                <Anchor component={Link} to={`/${slug}/people/${id}`}>
                  <bdi>{name}</bdi>
                </Anchor>
                {from ? <span className={parts.muted}> {t('since', { day: format.date(from) })}</span> : null}
              </span>
              <Status tone={PERSON_TONES[status]}>{t(`personStatus.${status}`)}</Status>
            </li>
          );
        })}
      </ul>
      <Anchor component={Link} to={`/${slug}/people?place=${location.id}`}>
        {t('allPeople')}
      </Anchor>
    </div>
  );
}
