import { NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { COUNTRY_CODES, LOCATION_LIMITS } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useClinic } from '../../shared/session/index.ts';
import parts from '../../shared/show/parts.module.css';
import type { LocationValues } from './location-values.ts';
import styles from './locations.module.css';
import { TownField } from './town-field.tsx';

/** The fields of a location; without `isWhole` only those that a new one needs. */
export function LocationFields({
  form,
  isWhole = false,
}: {
  readonly form: UseFormReturnType<LocationValues>;
  readonly isWhole?: boolean;
}) {
  const { t } = useTranslation('locations');
  const format = useFormat();
  const { name: clinic } = useClinic();
  const countries = useMemo(
    () =>
      [...COUNTRY_CODES]
        .map((value) => ({ value, label: format.country(value) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, format.locale)),
    [format],
  );
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const { timeZone } = form.getValues();
  const inline = { withinPortal: false };
  return (
    <>
      <TownField form={form} />
      <TextInput
        label={t('fields.name')}
        description={t('hints.name', { clinic })}
        withAsterisk
        dir="auto"
        maxLength={LOCATION_LIMITS.name}
        {...form.getInputProps('name')}
      />
      <TextInput
        label={t('fields.address')}
        dir="auto"
        maxLength={LOCATION_LIMITS.address}
        {...form.getInputProps('address')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('fields.postalCode')}
          maxLength={LOCATION_LIMITS.postalCode}
          {...form.getInputProps('postalCode')}
        />
        <TextInput
          label={t('fields.region')}
          dir="auto"
          maxLength={LOCATION_LIMITS.region}
          {...form.getInputProps('region')}
        />
        <Select
          label={t('fields.countryCode')}
          withAsterisk
          searchable
          data={countries}
          comboboxProps={inline}
          {...form.getInputProps('countryCode')}
          value={form.getValues().countryCode || null}
        />
        <Select
          label={t('fields.timeZone')}
          searchable
          data={timeZone && !zones.includes(timeZone) ? [timeZone, ...zones] : zones}
          comboboxProps={inline}
          {...form.getInputProps('timeZone')}
          value={timeZone || null}
        />
      </SimpleGrid>
      {isWhole ? (
        <>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput
              label={t('fields.phone')}
              type="tel"
              maxLength={LOCATION_LIMITS.phone}
              {...form.getInputProps('phone')}
            />
            <TextInput
              label={t('fields.email')}
              type="email"
              maxLength={LOCATION_LIMITS.email}
              {...form.getInputProps('email')}
            />
          </SimpleGrid>
          <fieldset className={styles.fieldset}>
            <legend>{t('hints.position')}</legend>
            <p className={parts.muted}>{t('hints.positionTown')}</p>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <NumberInput
                label={t('fields.latitude')}
                min={-90}
                max={90}
                decimalScale={6}
                hideControls
                {...form.getInputProps('latitude')}
              />
              <NumberInput
                label={t('fields.longitude')}
                min={-180}
                max={180}
                decimalScale={6}
                hideControls
                {...form.getInputProps('longitude')}
              />
            </SimpleGrid>
          </fieldset>
          <Textarea
            label={t('fields.openingHours')}
            description={t('hints.openingHours')}
            autosize
            minRows={2}
            dir="auto"
            maxLength={LOCATION_LIMITS.openingHours}
            {...form.getInputProps('openingHours')}
          />
        </>
      ) : null}
    </>
  );
}
