import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/**
 * Seals what must be read again by this house and by nobody who only has the database: AES-256-GCM under a key
 * derived from the house's secret, one key for each purpose. A sealed value opens only for the purpose and the row it
 * was made for.
 */
export class Seal {
  readonly #key: Buffer;

  constructor(secret: string, purpose: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', `stipple ${purpose}`, 32));
  }

  /** Nonce, tag and cipher text of a text that belongs to the row of this id. */
  close(text: string, rowId: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(CIPHER, this.#key, nonce).setAAD(Buffer.from(rowId));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /**
   * The text again.
   * @throws when it was sealed with another secret, for another row, or changed since
   */
  open(sealed: Buffer, rowId: string): string {
    const decipher = createDecipheriv(CIPHER, this.#key, sealed.subarray(0, NONCE))
      .setAAD(Buffer.from(rowId))
      .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  }
}
