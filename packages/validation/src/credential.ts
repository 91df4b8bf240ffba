import {
  CERTIFICATION_KINDS,
  CERTIFICATION_LIMITS,
  CERTIFICATION_MAX_HOURS,
  CERTIFICATION_SCOPES,
  isDay,
  VERIFICATION_METHODS,
  type Expected,
} from '@stipple/domain';
import * as z from 'zod/mini';
import { must, notBlank, upTo } from './fields.ts';

const words = (max: number, what: Expected) => z.string().check(notBlank(what), upTo(max));

const day = z.string().check(must(isDay, 'INVALID_VALUE', 'a day'));

/** What a clinic claims of a credential; the days must be in order. */
export const credentialClaimSchema = z
  .object({
    kind: z.enum(CERTIFICATION_KINDS),
    title: words(CERTIFICATION_LIMITS.title, 'the title on the document'),
    issuer: words(CERTIFICATION_LIMITS.issuer, 'who issued it'),
    scope: z.enum(CERTIFICATION_SCOPES),
    number: z.nullish(z.string().check(upTo(CERTIFICATION_LIMITS.number))),
    hours: z.nullish(z.int().check(z.minimum(0), z.maximum(CERTIFICATION_MAX_HOURS))),
    issuedOn: day,
    expiresOn: z.nullish(day),
  })
  .check(
    must(
      ({ issuedOn, expiresOn }) => !expiresOn || expiresOn >= issuedOn,
      'OUT_OF_RANGE',
      'a day on or after the first one',
      'expiresOn',
    ),
  );

const reason = words(CERTIFICATION_LIMITS.reason, 'a reason');

/** What the operator found by checking. */
export const verifyCredentialSchema = z.object({
  method: z.enum(VERIFICATION_METHODS),
  nextCheckOn: z.nullish(day),
});

/** Why the operator refuses a claim, takes a check back or opens a document: kept, and told where it concerns a clinic. */
export const credentialReasonSchema = z.object({ reason });
