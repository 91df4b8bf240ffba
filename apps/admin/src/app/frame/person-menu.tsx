import { useMutation } from '@apollo/client/react';
import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { type AccountLocale, ChangeProfileDocument } from '@stipple/contract/admin';
import { type Lang, LANGS } from '@stipple/ui/format';
import { LogOut, ShieldUser } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../shared/session/index.ts';
import { keepLanguage } from '../i18n/language.ts';
import { speak } from '../i18n/texts.ts';
import styles from './frame.module.css';
import type { MenuProps } from './lazy-menu.tsx';

const LOCALE_OF: Record<Lang, AccountLocale> = { en: 'EN', de: 'DE' };
const SCHEMES = ['light', 'dark', 'auto'] as const;

/** How the admin speaks and looks to who is signed in, and the way out. */
export default function PersonMenu({ target }: MenuProps) {
  const { t } = useTranslation();
  const { account } = useSession();
  return (
    <Menu defaultOpened position="bottom-end" width="16rem" trapFocus>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <bdi>{account.name}</bdi>
          <small>{account.email}</small>
        </div>
        <Menu.Item component={Link} to="/account" leftSection={<ShieldUser size={16} aria-hidden />}>
          {t('account.page')}
        </Menu.Item>
        <Menu.Divider />
        <Preferences />
        <Menu.Divider />
        <Menu.Item component={Link} to="/sign-out" leftSection={<LogOut size={16} aria-hidden />}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Speaks a language at once, here and wherever the account signs in. */
function useLanguageChoice(): (language: Lang) => void {
  const { account } = useSession();
  const [change] = useMutation(ChangeProfileDocument);
  return (language) => {
    keepLanguage(language);
    void speak(language);
    const locale = LOCALE_OF[language];
    // What could not be kept with the account is kept in this browser all the same.
    change({ variables: { input: { name: account.name, locale } } }).catch(() => undefined);
  };
}

/** Language, kept with the account, and appearance, kept in this browser. */
function Preferences() {
  const { t, i18n } = useTranslation();
  const choose = useLanguageChoice();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('account.language')}</Menu.Label>
      <Menu.RadioGroup value={i18n.language} onChange={(value) => choose(value as Lang)}>
        {LANGS.map((language) => (
          <Menu.RadioItem key={language} value={language} lang={language} closeMenuOnClick={false}>
            {t(`account.languages.${language}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Label>{t('account.scheme')}</Menu.Label>
      <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as MantineColorScheme)}>
        {SCHEMES.map((scheme) => (
          <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick={false}>
            {t(`account.schemes.${scheme}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
