import { useQuery } from '@apollo/client/react';
import { LocationNameDocument } from '@stipple/contract/admin';
import { ChevronDown, MapPin } from 'lucide-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LOCATION_PARAM, useIsLocationFollowed } from '../../shared/location/index.ts';
import { useMay, useSession } from '../../shared/session/index.ts';
import styles from './frame.module.css';
import { LazyMenu } from './lazy-menu.tsx';

const LocationMenu = lazy(() => import('./location-menu.tsx'));

/** At which location one looks, on pages that follow it; it goes along from page to page. */
export function LocationFilter() {
  const isFollowed = useIsLocationFollowed();
  const { clinic } = useSession();
  const may = useMay();
  return isFollowed && clinic && may('location.read') ? <Chosen /> : null;
}

function Chosen() {
  const { t } = useTranslation('kit');
  const [params] = useSearchParams();
  const id = params.get(LOCATION_PARAM);
  const { data } = useQuery(LocationNameDocument, { variables: { id: id ?? '' }, skip: !id });
  const name = id ? (data?.viewer?.clinic?.location?.name ?? '…') : null;
  return (
    <LazyMenu
      menu={LocationMenu}
      button={(props) => (
        <button
          type="button"
          className={styles.location}
          data-set={id !== null}
          aria-label={name === null ? t('location.all') : t('location.only', { name })}
          {...props}
        >
          <MapPin size={16} aria-hidden />
          <span dir="auto">{name ?? t('location.all')}</span>
          <ChevronDown size={16} aria-hidden />
        </button>
      )}
    />
  );
}
