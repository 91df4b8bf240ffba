import { useQuery } from '@apollo/client/react';
import { Autocomplete } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { TownsDocument, type TownsQuery } from '@stipple/contract/admin';
import { normaliseWords } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { useClinic } from '../../shared/session/index.ts';
import type { LocationValues } from './location-values.ts';

/** How long a typist pauses before the towns are asked for, in milliseconds. */
const PAUSE = 200;

type Town = TownsQuery['places']['nodes'][number];

/** The town; one that is chosen from the list says region, country and time zone. */
export function TownField({ form }: { readonly form: UseFormReturnType<LocationValues> }) {
  const { t } = useTranslation('locations');
  const format = useFormat();
  const { name: clinic } = useClinic();
  const { city } = form.getValues();
  const [query] = useDebouncedValue(city, PAUSE);
  const { data } = useQuery(TownsDocument, {
    variables: { query },
    skip: normaliseWords(query).length < 2 || !form.isDirty('city'),
  });
  const label = ({ name, region, countryCode }: Town) =>
    [name, region, format.country(countryCode)].filter(Boolean).join(', ');
  const towns = new Map((data?.places.nodes ?? []).map((town) => [label(town), town]));
  const { onChange, ...input } = form.getInputProps('city') as {
    onChange: (value: string) => void;
    value: string;
  };
  return (
    <Autocomplete
      label={t('fields.city')}
      description={t('hints.city')}
      withAsterisk
      data-autofocus
      data={[...towns.keys()]}
      filter={({ options }) => options}
      comboboxProps={{ withinPortal: false }}
      {...input}
      onChange={(value) => {
        const town = towns.get(value);
        onChange(town?.name ?? value);
        if (!town) return;
        form.setFieldValue('region', town.region ?? '');
        form.setFieldValue('countryCode', town.countryCode);
        form.setFieldValue('timeZone', town.timeZone);
        if (form.getValues().name === '') form.setFieldValue('name', `${clinic} ${town.name}`);
      }}
    />
  );
}
