import { LANGS } from '@stipple/ui/format';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation, useNavigation } from 'react-router';
import { carried } from '../shared/address.ts';
import styles from './chrome.module.css';
import { inLanguage, languageOf } from './i18n/language.ts';

interface ChromeProps {
  readonly children: ReactNode;
  /** What stays at the lower edge of the window while the page is read. */
  readonly tray?: ReactNode;
}

/** Header, page and footer. */
export function Chrome({ children, tray }: ChromeProps) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const language = languageOf(pathname);
  const along = carried(new URLSearchParams(search));
  const isGoing = useNavigation().state !== 'idle';
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <header className={styles.header}>
        <Link className={styles.brand} to={`/${language}${along}`}>
          {t('brand')}
        </Link>
        <nav aria-label={t('navigation')} className={styles.nav}>
          <NavLink to={`/${language}/find${along}`}>{t('find')}</NavLink>
          <NavLink to={`/${language}/guide${along}`}>{t('guide')}</NavLink>
          <NavLink to={`/${language}/check${along}`}>{t('check')}</NavLink>
        </nav>
        <nav aria-label={t('languages')} className={styles.languages}>
          {LANGS.map((other) => (
            <a
              key={other}
              href={inLanguage(pathname, other) + search}
              hrefLang={other}
              lang={other}
              aria-current={other === language ? 'true' : undefined}
            >
              {t(`languageNames.${other}`)}
            </a>
          ))}
        </nav>
      </header>
      <output className={styles.progress} data-going={isGoing}>
        {isGoing ? <span className="visually-hidden">{t('loading')}</span> : null}
      </output>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {tray}
      <footer className={styles.footer}>
        <p>{t('footer.independence')}</p>
        <p>{t('footer.places')}</p>
      </footer>
    </>
  );
}
