import { useTranslation } from 'react-i18next';
import styles from './demo-note.module.css';

/** Says of a demo clinic that it is made up, with all its people, clients and photos. */
export function DemoNote() {
  const { t } = useTranslation('shared');
  return (
    <p className={styles.note}>
      <strong>{t('demo.title')}</strong> {t('demo.body')}
    </p>
  );
}
