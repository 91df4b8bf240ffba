import type { Service } from '@stipple/domain';
import { useFormat } from '@stipple/ui/format';
import { useWords } from '@stipple/ui/words';
import { useTranslation } from 'react-i18next';
import styles from './practitioner.module.css';
import { type PractitionerShown, type Unproven, unproven } from './unproven.ts';

interface NotProvenProps {
  readonly practitioner: PractitionerShown;
  readonly wanted: Service | null;
}

/** In one place, plainly: what nothing on this page proves. */
export function NotProven({ practitioner, wanted }: NotProvenProps) {
  const { t } = useTranslation('practitioner');
  const words = useWords();
  const format = useFormat();
  function said(each: Unproven): string {
    if (each.what === 'unchecked') {
      return t('unproven.unchecked', {
        kinds: format.list(each.kinds.map((kind) => words('credentialKind', kind).label)),
      });
    }
    if (each.what === 'price') return t('unproven.price', { service: words('service', each.service).label });
    return t(`unproven.${each.what}`, { ...each });
  }
  const all = unproven(practitioner, wanted);
  return (
    <section className={styles.unproven} aria-labelledby="unproven">
      <h2 id="unproven">{t('unproven.title')}</h2>
      <ul>
        {all.map((each) => (
          <li key={each.what}>{said(each)}</li>
        ))}
        <li>{t('unproven.always')}</li>
      </ul>
    </section>
  );
}
