import {
  ACCOUNT_LIMITS,
  ACCOUNT_LOCALES,
  FACTOR_NAME_MAX,
  isEmail,
  MEMBER_ROLES,
  PASSWORD,
  plainEmail,
  type UserErrorCode,
} from '@stipple/domain';
import * as z from 'zod/mini';

/** A check that names its code itself. */
const must = (isRight: (text: string) => boolean, code: UserErrorCode, message: string) =>
  z.refine<string>(isRight, { params: { code }, message, abort: true });

const filled = must((text) => text.trim() !== '', 'REQUIRED', 'Expected a text.');
const upTo = (max: number) => must((text) => text.length <= max, 'TOO_LONG', `Expected at most ${max} characters.`);

const email = z.string().check(
  filled,
  upTo(ACCOUNT_LIMITS.email),
  must((text) => isEmail(plainEmail(text)), 'INVALID_VALUE', 'Expected an e-mail address.'),
);
const name = z.string().check(filled, upTo(ACCOUNT_LIMITS.name));
const present = z.string().check(filled, upTo(PASSWORD.max));
const fresh = z.string().check(
  filled,
  must((text) => text.length >= PASSWORD.min, 'TOO_SHORT', `Expected at least ${PASSWORD.min} characters.`),
  upTo(PASSWORD.max),
);
const token = z.string().check(filled, upTo(100));
const locale = z.enum(ACCOUNT_LOCALES);

export const signInSchema = z.object({ email, password: present });
export const secondFactorSchema = z.object({ code: z.string().check(filled, upTo(40)) });
export const passkeySchema = z.object({ challengeId: token, response: z.string().check(filled, upTo(20_000)) });
export const newPasskeySchema = z.extend(passkeySchema, { name: z.string().check(upTo(FACTOR_NAME_MAX)) });
export const passwordResetRequestSchema = z.object({ email });
export const passwordResetSchema = z.object({ token, password: fresh });
export const passwordChangeSchema = z.object({ currentPassword: present, password: fresh });
export const emailChangeSchema = z.object({ email, password: present });
export const profileSchema = z.object({ name, locale });
export const acceptanceSchema = z.object({ token, name: z.nullish(name), password: z.nullish(fresh) });

const uuidLike = z.string().check(upTo(100));

/** Somebody's place in a clinic; `locationIds` counts for who is not everywhere. */
const place = {
  roles: z
    .array(z.enum(MEMBER_ROLES))
    .check(
      z.refine((roles) => roles.length > 0, { params: { code: 'REQUIRED' }, message: 'Expected at least one role.' }),
    ),
  allLocations: z.boolean(),
  locationIds: z.array(uuidLike).check(z.maxLength(100)),
  practitionerId: z.nullish(uuidLike),
};

export const invitationSchema = z.object({ email, ...place });
export const membershipSchema = z.object(place);
