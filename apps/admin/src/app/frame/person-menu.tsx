import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { type Lang, LANGS } from '@stipple/ui/format';
import { LogOut, ShieldUser } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../shared/session/index.ts';
import { keepLanguage } from '../i18n/language.ts';
import { speak } from '../i18n/texts.ts';
import styles from './frame.module.css';
import type { MenuProps } from './lazy-menu.tsx';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Speaks a language, and again on the next visit. */
function choose(language: Lang): void {
  keepLanguage(language);
  void speak(language);
}

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

/** Language and appearance, kept in this browser. */
function Preferences() {
  const { t, i18n } = useTranslation();
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
