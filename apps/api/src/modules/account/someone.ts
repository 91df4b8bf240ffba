import { Unauthenticated } from '../../platform/errors.ts';
import type { SignedIn } from '../../platform/signed-in.ts';

/** Somebody whose password was right, whether or not their second factor was shown. @throws {Unauthenticated} */
export function someone(session: SignedIn | null): SignedIn {
  if (!session) throw new Unauthenticated();
  return session;
}

/** Somebody who is signed in to the end. @throws {Unauthenticated} */
export function signedIn(session: SignedIn | null): SignedIn {
  if (session?.stage !== 'full') throw new Unauthenticated();
  return session;
}
