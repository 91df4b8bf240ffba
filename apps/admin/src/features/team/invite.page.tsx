import { TextInput } from '@mantine/core';
import { InviteMemberDocument, type MemberRole } from '@stipple/contract/admin';
import { ACCOUNT_LIMITS } from '@stipple/domain';
import { invitationSchema } from '@stipple/validation';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { SidePanel, useClosePanel } from '../../shared/panel/index.ts';
import { PlaceFields, placeInput, type Place } from './place-fields.tsx';

type Values = Place & { email: string; name: string };

/** Inviting somebody to work in the clinic. */
export function Component() {
  const { t } = useTranslation('team');
  const close = useClosePanel();
  const inputOf = (values: Values) => ({
    email: values.email.trim(),
    name: values.name.trim() || null,
    ...placeInput(values),
  });
  const of = useRecordForm({
    schema: invitationSchema,
    // The rules know roles in small letters.
    input: (values) => ({ ...inputOf(values), roles: values.roles.map((role) => role.toLowerCase()) }),
    values: {
      email: '',
      name: '',
      roles: [] as MemberRole[],
      allLocations: false,
      locationIds: [],
      practitionerId: '',
    } as Values,
    labels: {
      email: t('fields.email'),
      name: t('fields.name'),
      roles: t('fields.roles'),
      allLocations: t('fields.allLocations'),
      locationIds: t('fields.locationIds'),
      practitionerId: t('fields.practitionerId'),
    },
    mutation: InviteMemberDocument,
    variables: (values: Values) => ({ input: inputOf(values) }),
    payload: (data) => data.inviteMember,
    saved: t('sent'),
    onSaved: close,
    refetch: ['Invitations', 'Team'],
  });
  return (
    <SidePanel title={t('invite')} isHeld={of.form.isDirty()}>
      <Form of={of} submit={t('send')}>
        <TextInput
          type="email"
          label={t('fields.email')}
          description={t('hints.email')}
          withAsterisk
          data-autofocus
          maxLength={ACCOUNT_LIMITS.email}
          {...of.form.getInputProps('email')}
        />
        <TextInput
          label={t('fields.name')}
          dir="auto"
          maxLength={ACCOUNT_LIMITS.name}
          {...of.form.getInputProps('name')}
        />
        <PlaceFields form={of.form} />
      </Form>
    </SidePanel>
  );
}
