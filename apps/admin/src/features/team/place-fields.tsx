import { Checkbox } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { MemberRole } from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { OPEN_LOCATIONS, PRESENT_PEOPLE, SearchMultiSelect, SearchSelect } from '../../shared/choose/index.ts';
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
}

/** Roles, and what each needs: locations for who is not everywhere, a record for a practitioner. */
export function PlaceFields<Values extends Place>({ form }: PlaceFieldsProps<Values>) {
  const { t } = useTranslation('team');
  const given = useGivenRoles();
  const { roles, allLocations } = form.getValues();
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
            <SearchMultiSelect
              label={t('fields.locationIds')}
              source={OPEN_LOCATIONS}
              withAsterisk
              {...form.getInputProps('locationIds')}
            />
          )}
        </>
      ) : null}
      {roles.includes('PRACTITIONER') ? (
        <SearchSelect
          label={t('fields.practitionerId')}
          description={t('hints.practitionerId')}
          source={PRESENT_PEOPLE}
          clearable
          {...form.getInputProps('practitionerId')}
          onChange={(value) => form.setFieldValue('practitionerId', (value ?? '') as never)}
        />
      ) : null}
    </>
  );
}
