import { ActionIcon, Anchor, SimpleGrid, TextInput } from '@mantine/core';
import { AssignLocationDocument, UnassignLocationDocument, type PersonWholeFragment } from '@stipple/contract/admin';
import { useFormat } from '@stipple/ui/format';
import { workplaceSchema } from '@stipple/validation';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OPEN_LOCATIONS, SearchSelect } from '../../shared/choose/index.ts';
import { Form, useErrorText, useRecordForm } from '../../shared/form/index.ts';
import { useAct, useSave } from '../../shared/save/index.ts';
import { May, useClinic } from '../../shared/session/index.ts';
import { Section } from '../../shared/show/index.ts';
import parts from '../../shared/show/parts.module.css';
import styles from './people.module.css';

const LISTS = ['People', 'LocationPeople'] as const;

/** Where a person works, since when, and where they worked before. */
export function Places({ person }: { readonly person: PersonWholeFragment }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { slug } = useClinic();
  const { workplaces, pastWorkplaces } = person;
  return (
    <div className={parts.stack}>
      <Section title={t('worksNow')} isFirst>
        {workplaces.length === 0 ? <p>{t('worksNowhere')}</p> : null}
        <ul className={parts.lines}>
          {workplaces.map((place) => (
            <li key={place.locationId}>
              <span>
                <Anchor component={Link} to={`/${slug}/locations/${place.locationId}`}>
                  <bdi>{place.name}</bdi>
                </Anchor>{' '}
                <span className={parts.muted}>
                  {[
                    place.fromOn ? t('since', { day: format.date(place.fromOn) }) : t('sinceUnknown'),
                    place.status === 'PUBLISHED' ? '' : t(`placeStatus.${place.status}`),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              <May rule="practitioner.place">
                <Unassign person={person} place={place} />
              </May>
            </li>
          ))}
        </ul>
        {person.status === 'LEFT' ? null : (
          <May rule="practitioner.place">
            <Assign key={workplaces.length} person={person} />
          </May>
        )}
      </Section>
      {pastWorkplaces.length > 0 ? (
        <Section title={t('worked')}>
          <ul className={parts.lines}>
            {pastWorkplaces.map(({ locationId, name, fromOn, untilOn }) => (
              <li key={`${locationId} ${untilOn}`}>
                <bdi>{name}</bdi>
                <span className={parts.muted}>
                  {fromOn
                    ? t('period', { from: format.date(fromOn), until: format.date(untilOn ?? '') })
                    : t('until', { until: format.date(untilOn ?? '') })}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}

interface UnassignProps {
  readonly person: PersonWholeFragment;
  readonly place: PersonWholeFragment['workplaces'][number];
}

function Unassign({ person, place }: UnassignProps) {
  const { t } = useTranslation('people');
  const errorText = useErrorText();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [assign] = useAct(AssignLocationDocument, {
    payload: (data) => data.assignLocation,
    saved: t('assigned'),
    refetch: LISTS,
  });
  const [unassign, isSaving] = useSave(UnassignLocationDocument, {
    payload: (data) => data.unassignLocation,
    saved: t('unassigned', { place: place.name }),
    undo: ({ input }) => assign({ input: { ...input, fromOn: place.fromOn ?? null } }),
    refetch: LISTS,
  });
  const input = { practitionerId: person.id, locationId: place.locationId };
  return (
    <>
      <ActionIcon
        variant="subtle"
        size="lg"
        loading={isSaving}
        aria-label={t('unassign', { place: place.name })}
        onClick={() =>
          void unassign({ input }).then((done) => {
            const [error] = done.ok ? [] : done.errors;
            setRefusal(error ? errorText(error) : null);
          })
        }
      >
        <X size={18} aria-hidden />
      </ActionIcon>
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
    </>
  );
}

type Values = { locationId: string; fromOn: string };

function Assign({ person }: { readonly person: PersonWholeFragment }) {
  const { t } = useTranslation('people');
  const taken = person.workplaces.map(({ locationId }) => locationId);
  const inputOf = ({ locationId, fromOn }: Values) => ({
    practitionerId: person.id,
    locationId,
    fromOn: fromOn || null,
  });
  const of = useRecordForm({
    schema: workplaceSchema,
    input: inputOf,
    values: { locationId: '', fromOn: '' } as Values,
    labels: { locationId: t('assignAt'), fromOn: t('from') },
    mutation: AssignLocationDocument,
    variables: (values: Values) => ({ input: inputOf(values) }),
    payload: (answer) => answer.assignLocation,
    saved: t('assigned'),
    refetch: LISTS,
  });
  return (
    <Form of={of} submit={t('assign')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <SearchSelect
          label={t('assignAt')}
          source={OPEN_LOCATIONS}
          without={taken}
          {...of.form.getInputProps('locationId')}
          onChange={(value) => of.form.setFieldValue('locationId', value ?? '')}
        />
        <TextInput
          type="date"
          label={t('from')}
          description={t('fromHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...of.form.getInputProps('fromOn')}
        />
      </SimpleGrid>
    </Form>
  );
}
