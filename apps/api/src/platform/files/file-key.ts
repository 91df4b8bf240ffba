import { randomBytes } from 'node:crypto';

const KEY = /^[A-Za-z0-9_-]{43}$/;

/** A new address of a file: the clinic's id, so that it always finds its clinic, and 16 random bytes. */
export function newFileKey(clinicId: string): string {
  return Buffer.concat([Buffer.from(clinicId.replaceAll('-', ''), 'hex'), randomBytes(16)]).toString('base64url');
}

/** The clinic a file's address belongs to, or null when the text is not such an address. */
export function clinicOfFileKey(key: string): string | null {
  if (!KEY.test(key)) return null;
  const bytes = Buffer.from(key, 'base64url');
  // The last character has bits to spare: only one spelling counts.
  if (bytes.length !== 32 || bytes.toString('base64url') !== key) return null;
  const hex = bytes.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
