import { useTranslation } from 'react-i18next';
import { Head } from '../../shared/head.tsx';
import type { PractitionerShown } from './unproven.ts';

/** What search engines and shared links read of the page. */
export function DocumentHead({ practitioner }: { readonly practitioner: PractitionerShown }) {
  const { t } = useTranslation('practitioner');
  const towns = [...new Set(practitioner.locations.map(({ city }) => city))].join(', ');
  const words = { name: practitioner.name, towns: towns || practitioner.clinic.name };
  return <Head title={t('pageTitle', words)} description={t('pageDescription', words)} type="profile" />;
}
