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
  if (!isSame(signatureOf(secret, address), signature)) return 'forged';
  return now.getTime() < address.expires * 1000 ? 'good' : 'expired';
}

/** An address on one channel; `width` in pixels. */
export interface ChannelAddress {
  readonly key: string;
  readonly width: number;
  readonly channel: string;
}

/** The query that says on which channel an address shows its file. It does not expire: publication is asked instead. */
export function signChannel(secret: string, address: ChannelAddress): string {
  return `channel=${address.channel}&signature=${channelSignatureOf(secret, address)}`;
}

/** Whether the signature was made for exactly this address on this channel. */
export const checkChannel = (secret: string, address: ChannelAddress, signature: string): boolean =>
  isSame(channelSignatureOf(secret, address), signature);

function isSame(wanted: string, given: string): boolean {
  const [a, b] = [Buffer.from(wanted), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const channelSignatureOf = (secret: string, { key, width, channel }: ChannelAddress): string =>
  createHmac('sha256', secret).update(`channel 1\n${key}\n${width}\n${channel}`).digest('base64url');

function signatureOf(secret: string, { key, width, expires }: SignedAddress): string {
  return createHmac('sha256', secret).update(`file 1\n${key}\n${width}\n${expires}`).digest('base64url');
}
