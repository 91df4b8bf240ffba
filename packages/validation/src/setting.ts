import {
  CERTIFICATION_KINDS,
  CLINIC_SETTING_NAMES,
  clinicSettingProblems,
  COUNTRY_CODES,
  type ClinicSettingName,
} from '@stipple/domain';
import * as z from 'zod/mini';
import { must } from './fields.ts';

/** The version of settings: 0 before anybody has changed them. */
const seen = z.int().check(z.minimum(0));

const numbers = Object.fromEntries(CLINIC_SETTING_NAMES.map((name) => [name, z.nullish(z.number())])) as Record<
  ClinicSettingName,
  z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniNumber>>
>;

/** A clinic's settings as one states them: what is missing or null is the default; each within its bounds. */
export const changeSettingsSchema = z.object({ version: seen, ...numbers }).check(
  z.superRefine((stated, context) => {
    for (const { path, code, message } of clinicSettingProblems(stated)) {
      context.addIssue({ code: 'custom', path: [...path], params: { code }, message, input: stated });
    }
  }),
);

/** Which kinds block a booking in a country; null for the default. */
export const setBlockingCredentialsSchema = z.object({
  version: seen,
  countryCode: z.string().check(must((code) => COUNTRY_CODES.has(code), 'INVALID_VALUE', 'a country')),
  kinds: z.nullish(
    z
      .array(z.enum(CERTIFICATION_KINDS))
      .check(must((kinds) => new Set(kinds).size === kinds.length, 'INVALID_VALUE', 'each once')),
  ),
});
