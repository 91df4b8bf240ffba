import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { carried, withoutPick } from '../../shared/address.ts';
import type { Compared } from './compare.load.ts';
import styles from './compare.module.css';

/** Who stands in a column: the name leads to their page; they can be taken away, or exchanged for somebody else. */
export function ColumnHead({ practitioner }: { readonly practitioner: Compared['practitioner'] }) {
  const { t } = useTranslation('compare');
  const { lang } = useParams();
  const [params] = useSearchParams();
  const { id, name, slug, clinic } = practitioner;
  const others = withoutPick(params, id);
  return (
    <>
      <Link className={styles.name} to={`/${lang}/p/${slug}${carried(params)}`} dir="auto">
        {name}
      </Link>
      <span className={styles.clinic} dir="auto">
        {clinic.name}
      </span>
      <span className={styles.actions}>
        <Link to={{ search: others }} preventScrollReset replace aria-label={t('removeOne', { name })}>
          {t('remove')}
        </Link>
        <Link to={`/${lang}/find${carried(new URLSearchParams(others))}`} aria-label={t('exchangeOne', { name })}>
          {t('exchange')}
        </Link>
      </span>
    </>
  );
}
