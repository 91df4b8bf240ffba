import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { carried } from '../../shared/address.ts';
import styles from './clinic.module.css';

interface ByLineProps {
  /** Null for somebody who has left. */
  readonly practitioner: { readonly slug: string; readonly name: string } | null;
}

/** Whose work it is, with a link to them. */
export function ByLine({ practitioner }: ByLineProps) {
  const { t } = useTranslation('clinic');
  const { lang } = useParams();
  const [params] = useSearchParams();
  if (!practitioner) return <p className={styles.small}>{t('byNobody')}</p>;
  return (
    <p className={styles.small}>
      {t('by')}{' '}
      <Link to={`/${lang}/p/${practitioner.slug}${carried(params)}`}>
        <bdi>{practitioner.name}</bdi>
      </Link>
    </p>
  );
}
