import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { TOKEN_MINUTES } from '@stipple/domain';

/** What is kept of a passkey. */
export interface KeptPasskey {
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** A passkey that was just made. */
export interface NewPasskey extends KeptPasskey {
  readonly backedUp: boolean;
}

/** What a browser is asked, as JSON for `navigator.credentials`, and the challenge in it. */
export interface PasskeyRequest {
  readonly options: string;
  readonly challenge: string;
}

/** Loaded when the first passkey is asked for: it tries out what this Node can do, aloud. */
const webauthn = () => import('@simplewebauthn/server');

const TIMEOUT_MS = TOKEN_MINUTES.challenge * 60_000;

/** WebAuthn for the one address that people sign in at. */
export class Passkeys {
  readonly #address: URL;

  constructor(publicUrl: string) {
    this.#address = new URL(publicUrl);
  }

  /** Asks for any passkey of this site; whose it is, the answer tells. The device checks that it is its owner. */
  async askForAny(): Promise<PasskeyRequest> {
    const { generateAuthenticationOptions } = await webauthn();
    const options = await generateAuthenticationOptions({
      rpID: this.#address.hostname,
      userVerification: 'required',
      timeout: TIMEOUT_MS,
    });
    return { options: JSON.stringify(options), challenge: options.challenge };
  }

  /** Asks for a new passkey of an account that has these already. */
  async askForNew(
    account: { readonly id: string; readonly email: string; readonly name: string },
    present: readonly KeptPasskey[],
  ): Promise<PasskeyRequest> {
    const { generateRegistrationOptions } = await webauthn();
    const options = await generateRegistrationOptions({
      rpName: 'Stipple',
      rpID: this.#address.hostname,
      userName: account.email,
      userDisplayName: account.name,
      userID: Uint8Array.from(Buffer.from(account.id)),
      attestationType: 'none',
      timeout: TIMEOUT_MS,
      excludeCredentials: present.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: [...transports],
      })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return { options: JSON.stringify(options), challenge: options.challenge };
  }

  /** The passkey in a browser's answer, or `null` when the answer does not hold. */
  async made(response: string, challenge: string, origin: string | null): Promise<NewPasskey | null> {
    try {
      const { verifyRegistrationResponse } = await webauthn();
      const answer = await verifyRegistrationResponse({
        response: JSON.parse(response) as RegistrationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: this.#origins(origin),
        expectedRPID: this.#address.hostname,
        requireUserVerification: true,
      });
      if (!answer.verified) return null;
      const { credential, credentialBackedUp } = answer.registrationInfo;
      return {
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: credential.transports ?? [],
        backedUp: credentialBackedUp,
      };
    } catch {
      // The library throws on whatever does not hold; what exactly is nothing to tell the sender.
      return null;
    }
  }

  /**
   * The counter after a right answer, or `null` when the answer does not hold: wrong signature, challenge or origin, an
   * owner the device did not check, or a counter that went back, which a copied key would show.
   */
  async counterAfter(
    response: string,
    challenge: string,
    passkey: KeptPasskey,
    origin: string | null,
  ): Promise<number | null> {
    try {
      const { verifyAuthenticationResponse } = await webauthn();
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: JSON.parse(response) as AuthenticationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: this.#origins(origin),
        expectedRPID: this.#address.hostname,
        requireUserVerification: true,
        credential: {
          id: passkey.credentialId,
          publicKey: Uint8Array.from(passkey.publicKey),
          counter: passkey.counter,
          transports: [...passkey.transports],
        },
      });
      return verified ? authenticationInfo.newCounter : null;
    } catch {
      return null;
    }
  }

  /** Where an answer may come from: the public address; on one's own machine at any port. */
  #origins(origin: string | null): string[] {
    const isLocal =
      this.#address.hostname === 'localhost' && origin !== null && /^http:\/\/localhost(:\d+)?$/.test(origin);
    return isLocal ? [this.#address.origin, origin] : [this.#address.origin];
  }
}

/** The id of the passkey that an answer names; an empty text when it names none. */
export function credentialOf(response: string): string {
  try {
    const { id } = JSON.parse(response) as { id?: unknown };
    return typeof id === 'string' ? id : '';
  } catch {
    return '';
  }
}
