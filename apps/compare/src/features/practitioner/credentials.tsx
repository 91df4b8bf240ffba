import { CredentialList } from '@stipple/ui/credential';
import { useTranslation } from 'react-i18next';
import styles from './practitioner.module.css';
import type { PractitionerShown } from './unproven.ts';

/** What was checked, by whom, how, when and until when; what was not looks different. */
export function Credentials({ practitioner }: { readonly practitioner: PractitionerShown }) {
  const { t } = useTranslation('practitioner');
  return (
    <section className={styles.section} id="credentials" aria-labelledby="credentials-title">
      <h2 id="credentials-title">{t('sections.credentials')}</h2>
      <p className={styles.lead}>{t('credentialsAbout')}</p>
      <CredentialList credentials={practitioner.credentials} size="full" />
    </section>
  );
}
