import { languageTagged, MAX_LANGUAGES, PRACTITIONER_LIMITS } from '@stipple/domain';
import * as z from 'zod/mini';
import { day, globalId, maybeText, must, text, upTo, version } from './fields.ts';

const PRACTITIONER = {
  name: text(PRACTITIONER_LIMITS.name),
  bio: maybeText(PRACTITIONER_LIMITS.bio),
  languages: z
    .array(z.string().check(must((tag) => languageTagged(tag) !== null, 'INVALID_VALUE', 'a language')))
    .check(z.maxLength(MAX_LANGUAGES)),
  yearsExperience: z.nullish(z.int().check(z.minimum(0), z.maximum(PRACTITIONER_LIMITS.yearsExperience))),
  startedOn: z.nullish(day),
  servesWomen: z.nullish(z.boolean()),
  servesMen: z.nullish(z.boolean()),
  email: z.nullish(
    z.string().check(
      must((given) => given === '' || /^[^\s@]+@[^\s@]+$/.test(given), 'INVALID_VALUE', 'an e-mail address'),
      upTo(PRACTITIONER_LIMITS.email),
    ),
  ),
};

const places = z.array(globalId).check(
  must((ids) => ids.length > 0, 'REQUIRED', 'a location where they work'),
  z.maxLength(200),
);

/** A new practitioner. Without languages those of the colleagues are taken. */
export const createPractitionerSchema = z.object({
  ...PRACTITIONER,
  languages: z.nullish(PRACTITIONER.languages),
  locationIds: places,
});

/** A practitioner as they shall be described from now on. */
export const updatePractitionerSchema = z.object({ ...PRACTITIONER, practitionerId: globalId, version });

/** Which practitioner to publish, let go or take back. */
export const practitionerChangeSchema = z.object({ practitionerId: globalId, version });

/** Since when somebody works where, or that they do not any more. */
export const workplaceSchema = z.object({ practitionerId: globalId, locationId: globalId, fromOn: z.nullish(day) });
