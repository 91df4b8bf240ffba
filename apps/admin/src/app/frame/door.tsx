import { LANGS } from '@stipple/ui/format';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { keepLanguage } from '../i18n/language.ts';
import { speak } from '../i18n/texts.ts';
import door from './door.module.css';
import styles from './frame.module.css';

/** What stands around pages in front of the door, such as the sign-in: nothing that distracts from it. */
export function DoorLayout({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.door}>
      <header className={styles.doorHeader}>
        <span className={styles.brand}>{t('brand')}</span>
        <fieldset aria-label={t('account.language')} className={door.languages}>
          {LANGS.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              aria-pressed={i18n.language === language}
              onClick={() => {
                keepLanguage(language);
                void speak(language);
              }}
            >
              {t(`account.languages.${language}`)}
            </button>
          ))}
        </fieldset>
      </header>
      <main id="content" tabIndex={-1} className={styles.doorMain}>
        <Suspense>{children}</Suspense>
      </main>
    </div>
  );
}
