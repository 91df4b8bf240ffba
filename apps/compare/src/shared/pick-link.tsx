import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigation, useSearchParams } from 'react-router';
import { MOST_PICKED, pickedIn, withoutPick, withPick } from './address.ts';
import styles from './pick-link.module.css';

export interface PickLinkProps {
  /** The global id of the practitioner. */
  readonly id: string;
  readonly name: string;
}

/**
 * Puts a practitioner aside to be compared, or back: a link to this page with one pick more or less. Where four are
 * put aside already it says so.
 */
export function PickLink({ id, name }: PickLinkProps) {
  const { t } = useTranslation('shared');
  const params = useComingParams();
  const picked = pickedIn(params);
  const isPicked = picked.includes(id);
  if (!isPicked && picked.length >= MOST_PICKED) {
    return <span className={styles.full}>{t('pick.full', { count: MOST_PICKED })}</span>;
  }
  return (
    <Link
      className={styles.pick}
      data-picked={isPicked}
      to={{ search: isPicked ? withoutPick(params, id) : withPick(params, id) }}
      preventScrollReset
      replace
    >
      <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
        <rect x="2.5" y="2.5" width="15" height="15" rx="3" />
        {isPicked && <path d="M6 10.5l2.8 2.8L14.2 7" />}
      </svg>
      <span aria-hidden="true">{t(isPicked ? 'pick.picked' : 'pick.add')}</span>
      <span className="visually-hidden">{t(isPicked ? 'pick.removeOne' : 'pick.addOne', { name })}</span>
    </Link>
  );
}

/**
 * What the address of this page says, or will say once what was clicked before has come: two quick clicks put two
 * aside, however slow the answers are.
 */
function useComingParams(): URLSearchParams {
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const { location } = useNavigation();
  return location?.pathname === pathname ? new URLSearchParams(location.search) : params;
}
