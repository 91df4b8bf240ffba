import {
  CATALOGUE,
  catalogueConflicts,
  CONSULTATION,
  consultationConflicts,
  CREDENTIAL,
  MIX,
  PRICE_BOOK,
  priceBookConflicts,
  resolveSettings,
  SESSION_RECORD,
  sessionConflicts,
  SETTINGS_INPUT,
  type SettingsInput,
} from '@stipple/domain';
import { schemaOf, schemaWith } from './schema-of.ts';

/** A consultation: every answer may be missing; what is there must be of its kind, and agree with itself. */
export const consultationSchema = schemaWith(CONSULTATION, consultationConflicts);

/** A clinic's settings, each within its bounds, and with the sign-off it needs. */
export const settingsSchema = schemaWith(SETTINGS_INPUT, (given: SettingsInput) => resolveSettings(given).problems);

/** A clinic's own catalogue of pigments and diluents. */
export const catalogueSchema = schemaWith(CATALOGUE, catalogueConflicts);

/** A clinic's price book, in minor units. */
export const priceBookSchema = schemaWith(PRICE_BOOK, priceBookConflicts);

/** What happened at one session. */
export const sessionRecordSchema = schemaWith(SESSION_RECORD, sessionConflicts);

/** A mix as recorded. */
export const mixSchema = schemaOf(MIX);

/** A credential as the booking rules read it. */
export const credentialSchema = schemaOf(CREDENTIAL);
