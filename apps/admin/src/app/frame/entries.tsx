import { Menu as MenuIcon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { EntryList, isWhole } from './entry-list.tsx';
import styles from './frame.module.css';
import { type Entry, ICONS } from './navigation.ts';
import { useCarried } from './use-carried.ts';

/** How many entries a phone shows at once; the others are behind "More". */
const TABS = 4;

const MoreDrawer = lazy(() => import('./more-drawer.tsx'));

interface EntriesProps {
  readonly entries: readonly Entry[];
}

/** The navigation beside the page. */
export function SideBar({ entries }: EntriesProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('navigation')} className={styles.side}>
      <EntryList entries={entries} />
    </nav>
  );
}

/** The navigation below the page, on a phone. */
export function BottomBar({ entries }: EntriesProps) {
  const { t } = useTranslation();
  const search = useCarried();
  const [isOpen, setOpen] = useState(false);
  if (entries.length === 0) return null;
  return (
    <nav aria-label={t('navigation')} className={styles.bottom}>
      {entries.slice(0, TABS).map((entry) => {
        const Icon = ICONS[entry.name];
        return (
          <NavLink key={entry.name} to={{ pathname: entry.to, search }} end={isWhole(entry)} className={styles.tab}>
            <Icon size={20} aria-hidden />
            <span>{t(`nav.${entry.name}`)}</span>
          </NavLink>
        );
      })}
      {entries.length > TABS ? (
        <button type="button" className={styles.tab} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <MenuIcon size={20} aria-hidden />
          <span>{t('more')}</span>
        </button>
      ) : null}
      <Suspense>{isOpen ? <MoreDrawer entries={entries} onClose={() => setOpen(false)} /> : null}</Suspense>
    </nav>
  );
}
