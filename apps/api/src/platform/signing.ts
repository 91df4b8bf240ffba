import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto';

/** What precedes the 32 bytes of an Ed25519 key in PKCS#8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

const base64url = (data: string | Buffer) => Buffer.from(data).toString('base64url');

/** A public key as others get it: a JWK of RFC 8037. */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'EdDSA';
}

/** Signs what others keep: compact JWS with Ed25519 (RFC 7515, 8037), of a key that follows from a secret of ours. */
export class Signer {
  readonly #key: KeyObject;
  readonly jwk: PublicJwk;

  /** `purpose` keeps the keys of one secret apart. */
  constructor(secret: string, purpose: string) {
    const seed = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
    this.#key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    const { x = '' } = createPublicKey(this.#key).export({ format: 'jwk' });
    const kid = createHash('sha256').update(x).digest('base64url').slice(0, 16);
    this.jwk = { kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'EdDSA' };
  }

  sign(payload: object): string {
    const header = base64url(JSON.stringify({ alg: 'EdDSA', kid: this.jwk.kid, typ: 'JWT' }));
    const signed = `${header}.${base64url(JSON.stringify(payload))}`;
    return `${signed}.${base64url(sign(null, Buffer.from(signed), this.#key))}`;
  }
}

/** What a signature holds together, or `null` when it is not one of this key. */
export function verified(jws: string, jwk: Pick<PublicJwk, 'kty' | 'crv' | 'x'>): unknown {
  const [header = '', payload = '', signature = '', ...more] = jws.split('.');
  if (more.length > 0) return null;
  const { kty, crv, x } = jwk;
  const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
  const isOurs = verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
  return isOurs ? (JSON.parse(Buffer.from(payload, 'base64url').toString()) as unknown) : null;
}
