import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { PaletteButton } from '../palette/palette-button.tsx';
import { useSession } from '../../shared/session/index.ts';
import { Toaster } from '../../shared/toast/index.ts';
import { AccountMenu } from './account-menu.tsx';
import { ClinicSwitcher } from './clinic-switcher.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { BottomBar, SideBar } from './entries.tsx';
import styles from './frame.module.css';
import { LocationFilter } from './location-filter.tsx';
import { entriesOf } from './navigation.ts';

/** What stands around every page of somebody who is signed in: where one is, where one can go, and who one is. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const session = useSession();
  const area = session.clinic ? 'clinic' : 'operator';
  const entries = session.clinic || session.isOperator ? entriesOf(session, area) : [];
  const isGoing = useNavigation().state !== 'idle';
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <header className={styles.header}>
        <span className={styles.brand}>{t('brand')}</span>
        <ClinicSwitcher />
        <LocationFilter />
        <span className={styles.space} />
        <PaletteButton />
        <AccountMenu />
      </header>
      <output className={styles.progress} data-going={isGoing}>
        {isGoing ? <span className="visually-hidden">{t('loading')}</span> : null}
      </output>
      <SideBar entries={entries} />
      <main id="content" tabIndex={-1} ref={main} className={styles.main}>
        <ConnectionBanner />
        <Suspense>{children}</Suspense>
      </main>
      <BottomBar entries={entries} />
      <Toaster />
      <ScrollRestoration />
    </div>
  );
}

/** Who reads by ear or goes by keyboard starts a new page at its top; panels and filters of a page keep the focus. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>) {
  const { pathname } = useLocation();
  const page = pathname.split('/').slice(0, 3).join('/');
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    main.current?.focus({ preventScroll: true });
  }, [page, main]);
}
