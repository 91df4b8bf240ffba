import { useTranslation } from 'react-i18next';
import { NotRead } from '../page/index.ts';
import styles from './panel.module.css';
import { SidePanel } from './side-panel.tsx';

/** A panel whose record is on its way. */
export function PanelLoading() {
  const { t } = useTranslation('kit');
  return (
    <SidePanel title={t('panel.loading')}>
      <div className={styles.waiting} aria-busy="true">
        <span />
        <span />
        <span />
      </div>
    </SidePanel>
  );
}

/** A panel whose record is not there, or not for this reader. */
export function PanelNotFound() {
  const { t } = useTranslation('kit');
  return (
    <SidePanel title={t('panel.notFound')}>
      <p>{t('panel.notFoundWhy')}</p>
    </SidePanel>
  );
}

/** A panel whose record could not be read. */
export function PanelError({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('kit');
  return (
    <SidePanel title={t('panel.error')}>
      <NotRead onRetry={onRetry} />
    </SidePanel>
  );
}
