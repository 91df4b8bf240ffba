import { useTranslation } from 'react-i18next';
import { Head } from '../../shared/head.tsx';
import type { ClinicShown } from './clinic-shown.ts';

/** What search engines and shared links read of the page. */
export function DocumentHead({ clinic }: { readonly clinic: ClinicShown }) {
  const { t } = useTranslation('clinic');
  const { name } = clinic;
  return <Head title={t('pageTitle', { name })} description={t('pageDescription', { name })} />;
}
