import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@stipple/ui/format';
import { useSession } from '../../shared/session/index.ts';
import styles from './choose.module.css';

/** Where one can work, for who belongs to several clinics, or to none. */
export function Choose() {
  const { t } = useTranslation();
  const format = useFormat();
  const { memberships, isOperator } = useSession();
  return (
    <section className={styles.choose}>
      <title>{t('titleAlone', { page: t('choose.title') })}</title>
      <h1>{t('choose.title')}</h1>
      {memberships.length === 0 && !isOperator ? <p>{t('choose.none')}</p> : null}
      <ul role="list">
        {memberships.map(({ slug, clinicName, roles }) => (
          <li key={slug}>
            <Link to={`/${slug}`}>
              <strong dir="auto">{clinicName}</strong>
              <span>{format.list(roles.map((role) => t(`clinic.roles.${role}`)))}</span>
            </Link>
          </li>
        ))}
        {isOperator ? (
          <li>
            <Link to="/operator">
              <strong>{t('operatorDesk')}</strong>
            </Link>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
