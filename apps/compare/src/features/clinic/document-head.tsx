import { useTranslation } from 'react-i18next';
import type { ClinicShown } from './clinic-shown.ts';

/** What search engines and shared links read of the page; React puts it in the head of the document. */
export function DocumentHead({ clinic }: { readonly clinic: ClinicShown }) {
  const { t } = useTranslation('clinic');
  const { name } = clinic;
  return (
    <>
      <title>{`${t('pageTitle', { name })} · Stipple`}</title>
      <meta name="description" content={t('pageDescription', { name })} />
    </>
  );
}
