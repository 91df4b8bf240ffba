import { randomBytes } from 'node:crypto';
import { RECOVERY_CODES } from '@stipple/domain';
import { tokenHash } from '../../../platform/token.ts';

/** Without letters and digits that are mistaken for each other. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A code of 16 characters, 79 bits: too many to try, so that it is kept under a plain hash. */
function newCode(): string {
  const letters: string[] = [];
  while (letters.length < 16) {
    // Bytes beyond the last whole round of the alphabet would make some letters likelier.
    const [byte = 255] = randomBytes(1);
    if (byte < 256 - (256 % ALPHABET.length)) letters.push(ALPHABET[byte % ALPHABET.length] ?? '');
  }
  return [0, 4, 8, 12].map((start) => letters.slice(start, start + 4).join('')).join('-');
}

/** New recovery codes, as they are shown once. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newCode);

/** What is kept of a code, however it was typed. */
export const recoveryCodeHash = (code: string): Buffer => tokenHash(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
