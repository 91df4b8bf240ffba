import { createHash, randomBytes } from 'node:crypto';

/** A secret that is given away once, and what is kept of it. */
export interface FreshToken {
  readonly token: string;
  readonly hash: Buffer;
}

/** What is kept of a token: 256 random bits need no salt and no slow hash. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A new token of 256 random bits. */
export function newToken(): FreshToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: tokenHash(token) };
}
