import { Group, NumberInput, Select, type NumberInputProps } from '@mantine/core';
import { partFields, type PricePart } from '@stipple/domain';
import { useTranslation } from 'react-i18next';
import type { RecordForm } from '../../shared/form/index.ts';
import type { PriceValues } from './price-values.ts';

interface PartFieldsProps {
  readonly part: PricePart;
  readonly form: RecordForm<PriceValues>['form'];
  /** How sums are typed. */
  readonly sum: NumberInputProps;
}

/** Whether a part of a treatment is in the amount, and what it costs where it is not. */
export function PartFields({ part, form, sum }: PartFieldsProps) {
  const { t } = useTranslation('prices');
  const { included, extraMinor } = partFields(part);
  return (
    <Group grow align="start">
      <Select
        label={t(`part.${part}`)}
        data={[
          { value: 'yes', label: t('form.included') },
          { value: 'no', label: t('form.extra') },
          { value: '', label: t('form.notStated') },
        ]}
        comboboxProps={{ withinPortal: false }}
        allowDeselect={false}
        {...form.getInputProps(included)}
      />
      {form.getValues()[included] === 'no' ? (
        <NumberInput
          label={t('form.extraAmount')}
          aria-label={`${t(`part.${part}`)}: ${t('form.extraAmount')}`}
          {...sum}
          {...form.getInputProps(extraMinor)}
        />
      ) : null}
    </Group>
  );
}
