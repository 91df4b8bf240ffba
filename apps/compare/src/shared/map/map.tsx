import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { withParams } from '../address.ts';
import { useHydrated } from '../use-hydrated.ts';
import type { DrawnMapProps } from './drawn-map.tsx';
import styles from './map.module.css';

/** The map's own script is fetched when somebody asks for the map. */
const Drawn = lazy(() => import('./drawn-map.tsx'));

/** Whether the map is asked for; kept in the address. */
const MAP_PARAM = 'map';

export const isMapAsked = (params: URLSearchParams): boolean => params.get(MAP_PARAM) === '1';

/** Shows or hides the map. */
export function MapLink() {
  const { t } = useTranslation('shared');
  const [params] = useSearchParams();
  const isAsked = isMapAsked(params);
  return (
    <Link
      className={styles.link}
      to={{ search: withParams(params, { [MAP_PARAM]: isAsked ? null : '1' }) }}
      preventScrollReset
      replace
    >
      {t(isAsked ? 'map.hide' : 'map.show')}
    </Link>
  );
}

/** A map of some pins; what it says stands in words beside it, for those without script or eyes for it. */
export function PinMap(props: DrawnMapProps) {
  const { t } = useTranslation('shared');
  const isHydrated = useHydrated();
  return (
    <div className={styles.frame}>
      <p className={styles.waiting}>{t(isHydrated ? 'map.waiting' : 'map.script')}</p>
      {isHydrated && (
        <Suspense fallback={null}>
          <Drawn {...props} />
        </Suspense>
      )}
    </div>
  );
}

/** How exact a map is, and where its outlines come from. */
export function MapNote() {
  const { t } = useTranslation('shared');
  return <p className={styles.note}>{t('map.note')}</p>;
}
