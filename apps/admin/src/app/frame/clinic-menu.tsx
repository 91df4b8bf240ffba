import { Menu } from '@mantine/core';
import { useFormat } from '@stipple/ui/format';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../shared/session/index.ts';
import styles from './frame.module.css';
import type { MenuProps } from './lazy-menu.tsx';

/** Everywhere one can work. */
export default function ClinicMenu({ target }: MenuProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { clinic, memberships, isOperator } = useSession();
  return (
    <Menu defaultOpened position="bottom-start" trapFocus>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown miw="16rem">
        {memberships.map(({ slug, clinicName, roles }) => (
          <Menu.Item
            key={slug}
            component={Link}
            to={`/${slug}`}
            aria-current={slug === clinic?.slug ? 'true' : undefined}
          >
            <span dir="auto">{clinicName}</span>
            <span className={styles.role}>{format.list(roles.map((role) => t(`clinic.roles.${role}`)))}</span>
          </Menu.Item>
        ))}
        {isOperator ? (
          <Menu.Item component={Link} to="/operator" aria-current={clinic ? undefined : 'true'}>
            {t('operatorDesk')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
