import type { SessionQuery } from '@stipple/contract/admin';
import { createContext, use, type ReactNode } from 'react';

type Viewer = NonNullable<SessionQuery['viewer']>;

/** Who is signed in, where they belong, and as what they are here. */
export interface Session {
  readonly account: Viewer['account'];
  readonly memberships: Viewer['memberships'];
  readonly isOperator: boolean;
  /** The clinic of the address; null outside one. */
  readonly clinic: Clinic | null;
}

/** The clinic one works in, and the rules of what one may do there. */
export type Clinic = NonNullable<Viewer['clinic']>;

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who is signed in. Only below pages that need it; in front of the door it throws. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('Nobody is signed in here.');
  return session;
}

/** The clinic of the address. Only below its pages. */
export function useClinic(): Clinic {
  const { clinic } = useSession();
  if (!clinic) throw new Error('This page belongs to no clinic.');
  return clinic;
}
