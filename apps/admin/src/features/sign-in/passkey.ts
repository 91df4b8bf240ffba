import type { ApolloClient } from '@apollo/client';
import {
  BeginPasskeySignInDocument,
  FinishPasskeySignInDocument,
  type SignInProgressQuery,
} from '@stipple/contract/admin';
import type { Wrong } from './entry.ts';

type Progress = NonNullable<SignInProgressQuery['signInProgress']>;

/** Whether this browser can hold and show passkeys. */
export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in globalThis;

/** What came of showing a passkey. */
export type Shown =
  | { readonly progress: Progress }
  | { readonly wrong: readonly Wrong[] }
  /** The person, or the device, put it away. */
  | { readonly cancelled: true };

/** Asks for a passkey, and signs in with it. */
export async function showPasskey(client: ApolloClient): Promise<Shown> {
  const begun = await client.mutate({ mutation: BeginPasskeySignInDocument });
  const { challenge, userErrors = [] } = begun.data?.beginPasskeySignIn ?? {};
  if (!challenge) return { wrong: userErrors };
  const { startAuthentication } = await import('@simplewebauthn/browser');
  let response: string;
  try {
    response = JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(challenge.options) }));
  } catch {
    return { cancelled: true };
  }
  const input = { challengeId: challenge.challengeId, response };
  const finished = await client.mutate({ mutation: FinishPasskeySignInDocument, variables: { input } });
  const { progress, userErrors: wrong = [] } = finished.data?.finishPasskeySignIn ?? {};
  return progress ? { progress } : { wrong };
}
