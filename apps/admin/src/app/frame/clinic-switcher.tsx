import { ChevronsUpDown } from 'lucide-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session/index.ts';
import styles from './frame.module.css';
import { LazyMenu } from './lazy-menu.tsx';
import { CLINIC_ICON as ClinicIcon } from './navigation.ts';

const ClinicMenu = lazy(() => import('./clinic-menu.tsx'));

/** Which clinic one works in, always in sight, and the way to another. */
export function ClinicSwitcher() {
  const { t } = useTranslation();
  const { clinic, memberships, isOperator } = useSession();
  const here = clinic?.name ?? (isOperator ? t('operatorDesk') : null);
  const places = memberships.length + (isOperator ? 1 : 0);
  if (here === null && places === 0) return null;
  const label = (
    <>
      <ClinicIcon size={18} aria-hidden />
      <span dir="auto">{here ?? t('clinic.heading')}</span>
    </>
  );
  if (here !== null && places <= 1) {
    return (
      <div className={styles.switcher} title={t('clinic.only', { name: here })}>
        {label}
      </div>
    );
  }
  return (
    <LazyMenu
      menu={ClinicMenu}
      button={(props) => (
        <button
          type="button"
          className={styles.switcher}
          aria-label={here === null ? t('clinic.heading') : t('clinic.current', { name: here })}
          {...props}
        >
          {label}
          <ChevronsUpDown size={16} aria-hidden />
        </button>
      )}
    />
  );
}
