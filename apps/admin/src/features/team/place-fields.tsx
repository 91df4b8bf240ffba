import { useQuery } from '@apollo/client/react';
import { Checkbox, MultiSelect, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { TeamPeopleDocument, TeamPlacesDocument, type MemberRole } from '@stipple/contract/admin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reachAll, useGivenRoles } from './roles.ts';

/** As what somebody works in the clinic, and where. */
export type Place = {
  roles: MemberRole[];
  allLocations: boolean;
  locationIds: string[];
  practitionerId: string;
};

/** The same as the input of a mutation. */
export const placeInput = ({ roles, allLocations, locationIds, practitionerId }: Place) => ({
  roles,
  allLocations: allLocations || reachAll(roles),
  locationIds: allLocations || reachAll(roles) ? [] : locationIds,
  practitionerId: practitionerId || null,
});

interface PlaceFieldsProps<Values extends Place> {
  readonly form: UseFormReturnType<Values>;
  /** Whose record it is now. */
  readonly practitioner?: { readonly id: string; readonly name: string } | null;
}

/** Roles, and what each needs: locations for who is not everywhere, a record for a practitioner. */
export function PlaceFields<Values extends Place>({ form, practitioner = null }: PlaceFieldsProps<Values>) {
  const { t } = useTranslation('team');
  const given = useGivenRoles();
  const { data } = useQuery(TeamPlacesDocument);
  const places = data?.viewer?.clinic?.locations.nodes ?? [];
  const { roles, allLocations } = form.getValues();
  const inline = { withinPortal: false };
  return (
    <>
      <Checkbox.Group label={t('fields.roles')} withAsterisk {...form.getInputProps('roles')}>
        {given.map((role) => (
          <Checkbox key={role} mt="xs" value={role} label={t(`roles.${role}`)} description={t(`roleHints.${role}`)} />
        ))}
      </Checkbox.Group>
      {roles.length > 0 && !reachAll(roles) ? (
        <>
          <Checkbox label={t('fields.allLocations')} {...form.getInputProps('allLocations', { type: 'checkbox' })} />
          {allLocations ? null : (
            <MultiSelect
              label={t('fields.locationIds')}
              withAsterisk
              searchable
              data={places.map(({ id, name }) => ({ value: id, label: name }))}
              comboboxProps={inline}
              {...form.getInputProps('locationIds')}
            />
          )}
        </>
      ) : null}
      {roles.includes('PRACTITIONER') ? <RecordField form={form} practitioner={practitioner} /> : null}
    </>
  );
}

/** Which of the people somebody is, found by name. */
function RecordField<Values extends Place>({ form, practitioner }: PlaceFieldsProps<Values>) {
  const { t } = useTranslation('team');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 200);
  const { data } = useQuery(TeamPeopleDocument, { variables: { search } });
  const found = data?.viewer?.clinic?.practitioners.nodes ?? [];
  const people = practitioner && !found.some(({ id }) => id === practitioner.id) ? [practitioner, ...found] : found;
  return (
    <Select
      label={t('fields.practitionerId')}
      description={t('hints.practitionerId')}
      searchable
      clearable
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      comboboxProps={{ withinPortal: false }}
      {...form.getInputProps('practitionerId')}
      value={form.getValues().practitionerId || null}
    />
  );
}
