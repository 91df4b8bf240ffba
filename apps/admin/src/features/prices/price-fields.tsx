import { Button, Group, NumberInput, Select, TextInput } from '@mantine/core';
import {
  allInProblems,
  allInRange,
  countsSessions,
  CURRENCY_DECIMALS,
  extrasMinor,
  MAX_SESSIONS_INCLUDED,
  partFields,
  partsOf,
  PRICE_UNITS,
} from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import { lower } from '../../shared/codes.ts';
import { Form, type RecordForm } from '../../shared/form/index.ts';
import { PartFields } from './part-fields.tsx';
import { decimalsOf, partsOfTerms, termsOf, type PriceValues } from './price-values.ts';
import styles from './prices.module.css';

interface PriceFieldsProps {
  readonly of: RecordForm<PriceValues>;
  /** Fields of what the price is for, while that can be chosen. */
  readonly subject?: React.ReactNode;
  /** A draft is saved or published; what is published is saved as such. */
  readonly isPublished: boolean;
}

/** What a price says: the sum, what is in it, and when it holds; what it comes to, and what is missing to publish it. */
export function PriceFields({ of, subject, isPublished }: PriceFieldsProps) {
  const { t } = useTranslation('prices');
  const words = useWords();
  const { form } = of;
  const values = form.getValues();
  const service = lower(values.service);
  const sum = {
    decimalScale: decimalsOf(values.currency),
    min: 0,
    suffix: ` ${values.currency}`,
    thousandSeparator: ',',
  };
  return (
    <Form
      of={of}
      submit={t(isPublished ? 'form.saveChanges' : 'form.save')}
      actions={
        isPublished ? null : (
          <Button
            variant="default"
            onClick={({ currentTarget }) => {
              form.setFieldValue('publish', true);
              if (currentTarget.form)
                void of.submit(currentTarget.form).then(() => form.setFieldValue('publish', false));
            }}
          >
            {t('form.publish')}
          </Button>
        )
      }
    >
      {subject}
      <Select
        label={t('form.unit')}
        data={PRICE_UNITS.map((unit) => ({ value: unit.toUpperCase(), label: words('priceUnit', unit).label }))}
        comboboxProps={{ withinPortal: false }}
        allowDeselect={false}
        {...form.getInputProps('unit')}
      />
      <Group grow align="start">
        <NumberInput label={t('form.amountMinor')} withAsterisk {...sum} {...form.getInputProps('amountMinor')} />
        <NumberInput
          label={t('form.amountHighMinor')}
          description={t('form.upToHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...sum}
          {...form.getInputProps('amountHighMinor')}
        />
      </Group>
      <Group grow align="start">
        <Select
          label={t('form.currency')}
          data={[...CURRENCY_DECIMALS.keys()]}
          searchable
          comboboxProps={{ withinPortal: false }}
          allowDeselect={false}
          {...form.getInputProps('currency')}
        />
        <Select
          label={t('form.taxIncluded')}
          data={[
            { value: 'yes', label: t('form.taxIn') },
            { value: 'no', label: t('form.taxOut') },
            { value: '', label: t('form.notStated') },
          ]}
          comboboxProps={{ withinPortal: false }}
          allowDeselect={false}
          {...form.getInputProps('taxIncluded')}
        />
        {countsSessions(service) ? (
          <NumberInput
            label={t('form.sessionsIncluded')}
            min={1}
            max={MAX_SESSIONS_INCLUDED}
            allowDecimal={false}
            {...form.getInputProps('sessionsIncluded')}
          />
        ) : null}
      </Group>
      {partsOf(service).length > 0 ? (
        <fieldset className={styles.parts}>
          <legend>{t('form.parts')}</legend>
          {partsOf(service).map((part) => (
            <PartFields key={part} part={part} form={form} sum={sum} />
          ))}
        </fieldset>
      ) : null}
      <Group grow align="start">
        <TextInput
          type="date"
          label={t('form.validFrom')}
          description={t('form.validFromHint')}
          {...form.getInputProps('validFrom')}
        />
        <TextInput
          type="date"
          label={t('form.validUntil')}
          description={t('form.validUntilHint')}
          {...form.getInputProps('validUntil')}
        />
      </Group>
      <Whole values={values} />
    </Form>
  );
}

/** What a client would pay, and what keeps that from being all. */
function Whole({ values }: { readonly values: PriceValues }) {
  const { t } = useTranslation('prices');
  const format = useFormat();
  if (values.amountMinor === '') return null;
  const terms = termsOf(values);
  const parts = partsOfTerms(terms);
  const [unit, service] = [lower(terms.unit), lower(values.service)];
  const extras = extrasMinor(parts);
  const { currency, sessionsIncluded, amountMinor, amountHighMinor } = terms;
  const low = allInRange({ unit, amountMinor, sessionsIncluded }).lowMinor + extras;
  const high = allInRange({ unit, amountMinor: amountHighMinor ?? amountMinor, sessionsIncluded }).highMinor + extras;
  const problems = allInProblems({ ...terms, unit, service, parts });
  return (
    <div className={styles.whole} aria-live="polite">
      <p>
        {t('form.whole')}{' '}
        <strong>{format.moneyRange({ amountMinor: low, currency }, { amountMinor: high, currency })}</strong>
      </p>
      {problems.length > 0 ? (
        <>
          <p>{t('form.missing')}</p>
          <ul>
            {problems.map(({ path: [name = ''] }) => (
              <li key={name}>
                {name === 'taxIncluded' || name === 'sessionsIncluded'
                  ? t(`missing.${name}`)
                  : t('missing.part', { part: t(`part.${partNamed(name)}`) })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

const partNamed = (field: string) =>
  partsOf('full_scalp').find((part) => Object.values(partFields(part)).some((name) => name === field)) ??
  'consultation';
