import { AUTHENTICATOR_CODE } from '@stipple/domain';
import { generateSecret, generateURI, verifySync } from 'otplib';

/** What an authenticator app shares with us: 160 random bits, in base 32. */
export const newAuthenticatorSecret = (): string => generateSecret({ length: 20 });

/** The address behind the QR code that an authenticator app reads. */
export const authenticatorAddress = (email: string, secret: string): string =>
  generateURI({ issuer: 'Stipple', label: email, secret });

/**
 * The time step of a right code, or `null`. One step early or late is let through, for clocks differ; a step that was
 * used, or one before it, is not, so that a code that was seen over a shoulder opens nothing.
 */
export function codeStep(secret: string, code: string, now: Date, lastStep: number | null): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const { seconds } = AUTHENTICATOR_CODE;
  const epoch = Math.floor(now.getTime() / 1000);
  const answer = verifySync({
    secret,
    token,
    epoch,
    period: seconds,
    epochTolerance: seconds,
    ...(lastStep === null ? {} : { afterTimeStep: lastStep }),
  });
  if (!answer.valid) return null;
  return Math.floor(epoch / seconds) + answer.delta;
}
