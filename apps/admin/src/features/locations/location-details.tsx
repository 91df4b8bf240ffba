import { UpdateLocationDocument, type LocationWholeFragment } from '@stipple/contract/admin';
import { createLocationSchema } from '@stipple/validation';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { useMay } from '../../shared/session/index.ts';
import { Facts } from '../../shared/show/index.ts';
import { LocationFields } from './location-fields.tsx';
import { inputOf, labelsOf, valuesOf } from './location-values.ts';

/** What is said of a location: to be changed by who may, to be read by the others. */
export function LocationDetails({ location }: { readonly location: LocationWholeFragment }) {
  const { t } = useTranslation('locations');
  const format = useFormat();
  const mayEdit = useMay()('location.edit');
  if (mayEdit) return <Edit location={location} />;
  const labels = labelsOf(t);
  return (
    <Facts
      facts={[
        [labels.address, location.address],
        [labels.city, [location.postalCode, location.city].filter(Boolean).join(' ')],
        [labels.region, location.region],
        [labels.countryCode, format.country(location.countryCode)],
        [labels.timeZone, location.timeZone],
        [labels.phone, location.phone],
        [labels.email, location.email],
        [labels.openingHours, location.openingHours],
      ]}
    />
  );
}

function Edit({ location }: { readonly location: LocationWholeFragment }) {
  const { t } = useTranslation('locations');
  const of = useRecordForm({
    schema: createLocationSchema,
    input: inputOf,
    values: valuesOf(location),
    version: location.version,
    record: location.id,
    labels: labelsOf(t),
    mutation: UpdateLocationDocument,
    variables: (values, version) => ({ input: { ...inputOf(values), locationId: location.id, version } }),
    payload: (data) => data.updateLocation,
    current: ({ location: now }) => now && { values: valuesOf(now), version: now.version, at: now.updatedAt },
    saved: t('saved'),
    refetch: ['Locations'],
  });
  return (
    <Form of={of}>
      <LocationFields form={of.form} isWhole />
    </Form>
  );
}
