import { Navigate } from 'react-router';
import { useSession } from '../../shared/session/index.ts';
import { entriesOf } from '../frame/navigation.ts';
import { NotFound } from './problem.tsx';

/** Goes on to the first page of the navigation, where an area has no page at its own address. */
export function FirstPage() {
  const session = useSession();
  const [first] = entriesOf(session, session.clinic ? 'clinic' : 'operator');
  return first ? <Navigate to={first.to} replace /> : <NotFound />;
}
