import {
  ACCOUNT_LIMITS,
  ACCOUNT_LOCALES,
  FACTOR_NAME_MAX,
  filled,
  isEmail,
  MEMBER_ROLES,
  PASSWORD,
  plainEmail,
} from '@stipple/domain';
import * as z from 'zod/mini';
import { must, notBlank, upTo } from './fields.ts';

const given = notBlank('a text');

const email = z.string().check(
  given,
  upTo(ACCOUNT_LIMITS.email),
  must((text) => isEmail(plainEmail(text)), 'INVALID_VALUE', 'an e-mail address'),
);
const name = z.string().check(given, upTo(ACCOUNT_LIMITS.name));
const present = z.string().check(given, upTo(PASSWORD.max));
const fresh = z.string().check(
  given,
  must((text) => text.length >= PASSWORD.min, 'TOO_SHORT', filled('at least {min} characters', PASSWORD)),
  upTo(PASSWORD.max),
);
const token = z.string().check(given, upTo(100));
const locale = z.enum(ACCOUNT_LOCALES);

export const signInSchema = z.object({ email, password: present });
export const secondFactorSchema = z.object({ code: z.string().check(given, upTo(40)) });
export const passkeySchema = z.object({ challengeId: token, response: z.string().check(given, upTo(20_000)) });
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
  roles: z.array(z.enum(MEMBER_ROLES)).check(must((roles) => roles.length > 0, 'REQUIRED', 'at least one role')),
  allLocations: z.boolean(),
  locationIds: z.array(uuidLike).check(z.maxLength(100)),
  practitionerId: z.nullish(uuidLike),
};

export const invitationSchema = z.object({ email, ...place });
export const membershipSchema = z.object(place);
