import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a signed address says; `expires` in seconds since 1970. */
export interface SignedAddress {
  readonly key: string;
  readonly width: number;
  readonly expires: number;
}

/** The query that lets who holds it see an unpublished file until `expires`. */
export function signAddress(secret: string, address: SignedAddress): string {
  return `expires=${address.expires}&signature=${signatureOf(secret, address)}`;
}

/** Whether the signature was made for exactly this address and its time is not up at `now`. */
export function checkSignature(
  secret: string,
  address: SignedAddress,
  signature: string,
  now: Date,
): 'good' | 'expired' | 'forged' {
  const wanted = Buffer.from(signatureOf(secret, address));
  const given = Buffer.from(signature);
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return 'forged';
  return now.getTime() < address.expires * 1000 ? 'good' : 'expired';
}

function signatureOf(secret: string, { key, width, expires }: SignedAddress): string {
  return createHmac('sha256', secret).update(`file 1\n${key}\n${width}\n${expires}`).digest('base64url');
}
