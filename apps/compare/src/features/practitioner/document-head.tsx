import { useTranslation } from 'react-i18next';
import type { PractitionerShown } from './unproven.ts';

/** What search engines and shared links read of the page; React puts it in the head of the document. */
export function DocumentHead({ practitioner }: { readonly practitioner: PractitionerShown }) {
  const { t } = useTranslation('practitioner');
  const towns = [...new Set(practitioner.locations.map(({ city }) => city))].join(', ');
  const words = { name: practitioner.name, towns: towns || practitioner.clinic.name };
  return (
    <>
      <title>{`${t('pageTitle', words)} · Stipple`}</title>
      <meta name="description" content={t('pageDescription', words)} />
    </>
  );
}
