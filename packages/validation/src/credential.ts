import {
  CERTIFICATION_KINDS,
  CERTIFICATION_LIMITS,
  CERTIFICATION_MAX_HOURS,
  CERTIFICATION_SCOPES,
  isDay,
  VERIFICATION_METHODS,
} from '@stipple/domain';
import * as z from 'zod/mini';

const filled = (max: number, what: string) =>
  z.string().check(
    z.refine((text) => text.trim() !== '', { error: `Expected ${what}.`, params: { code: 'REQUIRED' } }),
    z.maxLength(max, `Expected at most ${max} characters.`),
  );

const day = z.string().check(z.refine(isDay, 'Expected a calendar day.'));

/** What a clinic claims of a credential; the days must be in order. */
export const credentialClaimSchema = z
  .object({
    kind: z.enum(CERTIFICATION_KINDS),
    title: filled(CERTIFICATION_LIMITS.title, 'the title on the document'),
    issuer: filled(CERTIFICATION_LIMITS.issuer, 'who issued it'),
    scope: z.enum(CERTIFICATION_SCOPES),
    number: z.nullish(
      z
        .string()
        .check(z.maxLength(CERTIFICATION_LIMITS.number, `Expected at most ${CERTIFICATION_LIMITS.number} characters.`)),
    ),
    hours: z.nullish(
      z
        .int('Expected a whole number.')
        .check(
          z.minimum(0, 'Expected 0 or more.'),
          z.maximum(CERTIFICATION_MAX_HOURS, `Expected at most ${CERTIFICATION_MAX_HOURS}.`),
        ),
    ),
    issuedOn: day,
    expiresOn: z.nullish(day),
  })
  .check(
    z.refine(({ issuedOn, expiresOn }) => !expiresOn || expiresOn >= issuedOn, {
      error: 'Expected a day on or after the first one.',
      path: ['expiresOn'],
      params: { code: 'OUT_OF_RANGE' },
    }),
  );

const reason = filled(CERTIFICATION_LIMITS.reason, 'a reason');

/** What the operator found by checking. */
export const verifyCredentialSchema = z.object({
  method: z.enum(VERIFICATION_METHODS),
  nextCheckOn: z.nullish(day),
});

/** Why the operator refuses a claim, takes a check back or opens a document: kept, and told where it concerns a clinic. */
export const credentialReasonSchema = z.object({ reason });
