import { useSearchParams } from 'react-router';
import { LOCATION_PARAM } from '../../shared/location/index.ts';

/** What of the address goes along to other pages: at which location one looks. */
export function useCarried(): string {
  const [params] = useSearchParams();
  const location = params.get(LOCATION_PARAM);
  return location === null ? '' : new URLSearchParams({ [LOCATION_PARAM]: location }).toString();
}
