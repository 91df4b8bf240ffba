import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session/index.ts';
import styles from './frame.module.css';
import { LazyMenu } from './lazy-menu.tsx';

const PersonMenu = lazy(() => import('./person-menu.tsx'));

/** The first letters of a name, as many as fit. */
const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** Who is signed in, and behind it how the admin speaks and looks to them, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const { account } = useSession();
  return (
    <LazyMenu
      menu={PersonMenu}
      button={(props) => (
        <button
          type="button"
          className={styles.avatar}
          aria-label={t('account.menu', { name: account.name })}
          data-initials={initialsOf(account.name)}
          {...props}
        />
      )}
    />
  );
}
