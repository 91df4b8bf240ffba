import { MultiSelect, NumberInput, SegmentedControl, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { UpdatePersonDocument, type PersonWholeFragment } from '@stipple/contract/admin';
import { PRACTITIONER_LIMITS } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { updatePractitionerSchema } from '@stipple/validation';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { useMay } from '../../shared/session/index.ts';
import { Facts } from '../../shared/show/index.ts';
import { useLanguages } from './languages.ts';
import styles from './people.module.css';
import { inputOf, valuesOf, type Answer } from './person-values.ts';

/** What is said of a person: to be changed by who may, to be read by the others. */
export function Profile({ person }: { readonly person: PersonWholeFragment }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const mayEdit = useMay()('practitioner.edit');
  if (mayEdit) return <Edit person={person} />;
  const answer = (value: boolean | null | undefined) =>
    value === true ? t('yes') : value === false ? t('no') : t('notStated');
  return (
    <Facts
      facts={[
        [t('fields.bio'), person.bio],
        [t('fields.languages'), format.list(person.languages.map(format.language))],
        [t('fields.yearsExperience'), person.yearsExperience],
        [t('fields.startedOn'), person.startedOn ? format.date(person.startedOn) : null],
        [t('fields.servesWomen'), answer(person.servesWomen)],
        [t('fields.servesMen'), answer(person.servesMen)],
      ]}
    />
  );
}

function Edit({ person }: { readonly person: PersonWholeFragment }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const languages = useLanguages(person.languages);
  const said = (answer: Answer) => t(answer === 'none' ? 'notStated' : answer);
  const of = useRecordForm({
    schema: updatePractitionerSchema,
    input: (values) => inputOf(values, person.id, person.version),
    values: valuesOf(person),
    version: person.version,
    labels: {
      name: t('fields.name'),
      email: t('fields.email'),
      bio: t('fields.bio'),
      languages: { label: t('fields.languages'), show: (all: string[]) => format.list(all.map(format.language)) },
      yearsExperience: t('fields.yearsExperience'),
      startedOn: t('fields.startedOn'),
      servesWomen: { label: t('fields.servesWomen'), show: said },
      servesMen: { label: t('fields.servesMen'), show: said },
    },
    mutation: UpdatePersonDocument,
    variables: (values, version) => ({ input: inputOf(values, person.id, version) }),
    payload: (data) => data.updatePractitioner,
    current: ({ practitioner: now }) => now && { values: valuesOf(now), version: now.version, at: now.updatedAt },
    saved: t('saved'),
    refetch: ['People'],
  });
  const { form } = of;
  const answers = (['yes', 'no', 'none'] as const).map((value) => ({ value, label: said(value) }));
  return (
    <Form of={of}>
      <TextInput
        label={t('fields.name')}
        withAsterisk
        dir="auto"
        maxLength={PRACTITIONER_LIMITS.name}
        {...form.getInputProps('name')}
      />
      <MultiSelect
        label={t('fields.languages')}
        data={languages}
        searchable
        comboboxProps={{ withinPortal: false }}
        {...form.getInputProps('languages')}
      />
      <Textarea
        label={t('fields.bio')}
        description={t('hints.bio')}
        autosize
        minRows={3}
        maxRows={12}
        dir="auto"
        maxLength={PRACTITIONER_LIMITS.bio}
        {...form.getInputProps('bio')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          label={t('fields.yearsExperience')}
          min={0}
          max={PRACTITIONER_LIMITS.yearsExperience}
          allowDecimal={false}
          hideControls
          {...form.getInputProps('yearsExperience')}
        />
        <TextInput type="date" label={t('fields.startedOn')} {...form.getInputProps('startedOn')} />
      </SimpleGrid>
      {(['servesWomen', 'servesMen'] as const).map((name) => (
        <div key={name} className={styles.choice}>
          <span id={`${name}-label`}>{t(`fields.${name}`)}</span>
          <SegmentedControl aria-labelledby={`${name}-label`} data={answers} {...form.getInputProps(name)} />
        </div>
      ))}
      <TextInput
        type="email"
        label={t('fields.email')}
        maxLength={PRACTITIONER_LIMITS.email}
        {...form.getInputProps('email')}
      />
    </Form>
  );
}
