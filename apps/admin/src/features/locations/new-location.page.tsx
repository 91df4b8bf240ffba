import { CreateLocationDocument } from '@stipple/contract/admin';
import { createLocationSchema } from '@stipple/validation';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Form, useRecordForm } from '../../shared/form/index.ts';
import { SidePanel } from '../../shared/panel/index.ts';
import { LocationFields } from './location-fields.tsx';
import { EMPTY, inputOf, labelsOf, type LocationValues } from './location-values.ts';

/** A new location, over the list; it opens when it is there. */
export function Component() {
  const { t } = useTranslation('locations');
  const navigate = useNavigate();
  const { search } = useLocation();
  const of = useRecordForm({
    schema: createLocationSchema,
    input: inputOf,
    values: EMPTY,
    labels: labelsOf(t),
    mutation: CreateLocationDocument,
    variables: (values: LocationValues) => ({ input: inputOf(values) }),
    payload: (data) => data.createLocation,
    saved: t('created'),
    onSaved: ({ location }) => {
      if (location) void navigate({ pathname: `../${location.id}`, search }, { replace: true });
    },
    refetch: ['Locations'],
  });
  return (
    <SidePanel title={t('add')} isHeld={of.form.isDirty()}>
      <Form of={of} submit={t('create')}>
        <LocationFields form={of.form} />
      </Form>
    </SidePanel>
  );
}
