import { TextInput } from '@mantine/core';
import { CreatePersonDocument, InvitePersonDocument } from '@stipple/contract/admin';
import { PRACTITIONER_LIMITS } from '@stipple/domain';
import { createPractitionerSchema } from '@stipple/validation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { OPEN_LOCATIONS, SearchMultiSelect, useChoices } from '../../shared/choose/index.ts';
import { Form, useErrorText, useRecordForm } from '../../shared/form/index.ts';
import { PanelLoading, SidePanel } from '../../shared/panel/index.ts';
import { useSave } from '../../shared/save/index.ts';
import { toast } from '../../shared/toast/index.ts';

type Values = { name: string; email: string; locationIds: string[] };

/** A new person, over the list: who, where, and an invitation to sign in; what else there is to say follows. */
export function Component() {
  const { found, isLoading } = useChoices(OPEN_LOCATIONS, '', []);
  const only = found.length === 1 ? found[0]?.value : undefined;
  return isLoading ? <PanelLoading /> : <New only={only} />;
}

interface NewProps {
  /** The clinic's only location. */
  readonly only: string | undefined;
}

function New({ only }: NewProps) {
  const { t } = useTranslation('people');
  const errorText = useErrorText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [invite] = useSave(InvitePersonDocument, {
    payload: (answer) => answer.inviteMember,
    saved: t('invited'),
    refetch: ['Team', 'Invitations'],
  });
  const inputOf = ({ name, email, locationIds }: Values) => ({ name, email: email.trim() || null, locationIds });
  const of = useRecordForm({
    schema: createPractitionerSchema,
    input: inputOf,
    values: { name: '', email: '', locationIds: only ? [only] : [] } as Values,
    labels: { name: t('fields.name'), email: t('fields.email'), locationIds: t('fields.locationIds') },
    mutation: CreatePersonDocument,
    variables: (values: Values) => ({ input: inputOf(values) }),
    payload: (answer) => answer.createPractitioner,
    saved: t('created'),
    onSaved: ({ practitioner }) => {
      if (!practitioner) return;
      void navigate({ pathname: `../${practitioner.id}`, search }, { replace: true });
      void inviteToSignIn(practitioner.id);
    },
    refetch: ['People'],
  });
  const { form } = of;

  /** Whoever has an e-mail address is invited to work on their own record. */
  async function inviteToSignIn(practitionerId: string): Promise<void> {
    const { name, email, locationIds } = form.getValues();
    if (!email.trim()) return;
    const place = { roles: ['PRACTITIONER' as const], allLocations: false, locationIds, practitionerId };
    const done = await invite({ input: { email: email.trim(), name, ...place } });
    const [error] = done.ok ? [] : done.errors;
    if (error) toast({ text: t('notInvited', { why: errorText(error) }), tone: 'bad' });
  }

  return (
    <SidePanel title={t('add')} isHeld={form.isDirty()}>
      <Form of={of} submit={t('create')}>
        <TextInput
          label={t('fields.name')}
          withAsterisk
          dir="auto"
          data-autofocus
          maxLength={PRACTITIONER_LIMITS.name}
          {...form.getInputProps('name')}
        />
        <TextInput
          type="email"
          label={t('fields.email')}
          description={t('hints.email')}
          maxLength={PRACTITIONER_LIMITS.email}
          {...form.getInputProps('email')}
        />
        <SearchMultiSelect
          label={t('fields.locationIds')}
          description={t('hints.locationIds')}
          withAsterisk
          source={OPEN_LOCATIONS}
          // One location is the rule: the list does not stay in the way.
          dropdownOpened={isOpen}
          onDropdownOpen={() => setOpen(true)}
          onDropdownClose={() => setOpen(false)}
          onOptionSubmit={() => setOpen(false)}
          {...form.getInputProps('locationIds')}
        />
      </Form>
    </SidePanel>
  );
}
