import { useQuery } from '@apollo/client/react';
import { MultiSelect, TextInput } from '@mantine/core';
import { CreatePersonDocument, WorkplacesDocument } from '@stipple/contract/admin';
import { PRACTITIONER_LIMITS } from '@stipple/domain';
import { createPractitionerSchema } from '@stipple/validation';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { PanelLoading, SidePanel } from '../../shared/panel/index.ts';

type Place = { readonly id: string; readonly name: string };
type Values = { name: string; locationIds: string[] };

/** A new person, over the list: two fields, and what else there is to say follows in the profile. */
export function Component() {
  const { data } = useQuery(WorkplacesDocument);
  const places = data?.viewer?.clinic?.locations.nodes;
  return places ? <New places={places} /> : <PanelLoading />;
}

function New({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const { search } = useLocation();
  const [first, ...others] = places;
  const of = useRecordForm({
    schema: createPractitionerSchema,
    values: { name: '', locationIds: first && others.length === 0 ? [first.id] : [] } as Values,
    labels: { name: t('fields.name'), locationIds: t('fields.locationIds') },
    mutation: CreatePersonDocument,
    variables: (input: Values) => ({ input }),
    payload: (answer) => answer.createPractitioner,
    saved: t('created'),
    onSaved: ({ practitioner }) => {
      if (practitioner) void navigate({ pathname: `../${practitioner.id}`, search }, { replace: true });
    },
    refetch: ['People'],
  });
  const { form } = of;
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
        <MultiSelect
          label={t('fields.locationIds')}
          description={t('hints.locationIds')}
          withAsterisk
          searchable
          data={places.map(({ id, name }) => ({ value: id, label: name }))}
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps('locationIds')}
        />
      </Form>
    </SidePanel>
  );
}
