import { Seal } from '../../platform/seal.ts';

/** The seal of letters that wait to be sent. */
export const letterSeal = (secret: string): Seal => new Seal(secret, 'letters');

/** The seal of the secrets of authenticators. */
export const authenticatorSeal = (secret: string): Seal => new Seal(secret, 'authenticators');
