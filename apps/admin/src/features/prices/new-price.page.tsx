import { Select } from '@mantine/core';
import { CreatePriceDocument, type CreatePriceInput } from '@stipple/contract/admin';
import { PRICE_EXTENTS, SERVICES } from '@stipple/domain';
import { useWords } from '@stipple/ui/words';
import { priceTermsSchema } from '@stipple/validation';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { upper } from '../../shared/codes.ts';
import { useRecordForm, type RecordForm } from '../../shared/form/index.ts';
import { PanelLoading, SidePanel } from '../../shared/panel/index.ts';
import { PriceFields } from './price-fields.tsx';
import { emptyValues, termsOf, type PriceValues } from './price-values.ts';
import { usePlaces, type PricePlace } from './use-places.ts';
import { useValueLabels } from './use-value-labels.ts';

/** Currencies of the countries that clinics are in; others are chosen. */
const CURRENCIES: Readonly<Record<string, string>> = {
  GB: 'GBP',
  US: 'USD',
  CH: 'CHF',
  AU: 'AUD',
  NZ: 'NZD',
  CA: 'CAD',
};

/** A new price, over the book. */
export function Component() {
  const places = usePlaces();
  return places ? <NewPrice places={places} /> : <PanelLoading />;
}

function NewPrice({ places }: { readonly places: readonly PricePlace[] }) {
  const { t } = useTranslation('prices');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const place = places.find(({ id }) => id === params.get('location')) ?? places[0];
  const currency = CURRENCIES[place?.countryCode ?? ''] ?? 'EUR';
  const of = useRecordForm({
    schema: priceTermsSchema,
    input: (values: PriceValues) => ({ ...termsOf(values), unit: values.unit.toLowerCase() }),
    values: emptyValues(
      place?.id ?? '',
      SERVICES.map(upper).find((each) => each === params.get('service')) ?? 'FULL_SCALP',
      currency,
    ),
    labels: useValueLabels(),
    mutation: CreatePriceDocument,
    variables: (values: PriceValues) => ({
      input: {
        ...termsOf(values),
        locationId: values.locationId,
        service: values.service,
        extent: (values.extent || null) as NonNullable<CreatePriceInput['extent']> | null,
        publish: values.publish,
      },
    }),
    payload: (data) => data.createPrice,
    saved: t('form.saved'),
    onSaved: ({ price }) => {
      if (price) void navigate({ pathname: `../${price.id}` }, { replace: true, preventScrollReset: true });
    },
    refetch: ['PriceBook'],
  });
  return (
    <SidePanel title={t('add')} isWide isHeld={of.form.isDirty()}>
      <PriceFields of={of} isPublished={false} subject={<Subject form={of.form} places={places} />} />
    </SidePanel>
  );
}

interface SubjectProps {
  readonly form: RecordForm<PriceValues>['form'];
  readonly places: readonly PricePlace[];
}

/** What a price is for: it never changes afterwards. */
function Subject({ form, places }: SubjectProps) {
  const { t } = useTranslation('prices');
  const words = useWords();
  const inside = { comboboxProps: { withinPortal: false }, allowDeselect: false } as const;
  return (
    <>
      <Select
        label={t('form.place')}
        data={places.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        {...inside}
        {...form.getInputProps('locationId')}
      />
      <Select
        label={t('form.service')}
        data={SERVICES.map((code) => ({ value: upper(code), label: words('service', code).label }))}
        {...inside}
        {...form.getInputProps('service')}
      />
      <Select
        label={t('form.extent')}
        data={[
          { value: '', label: t('form.anyExtent') },
          ...PRICE_EXTENTS.map((code) => ({ value: code.toUpperCase(), label: words('extent', code).label })),
        ]}
        {...inside}
        {...form.getInputProps('extent')}
      />
    </>
  );
}
