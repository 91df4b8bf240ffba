import {
  FITZPATRICK_TYPES,
  HAIR_COLOURS,
  PHOTO_CONSENTS,
  PHOTO_MOMENTS,
  PHOTO_VIEWS,
  PRICE_UNITS,
  SERVICES,
} from '@stipple/domain';
import { LOCATION_ID, PRACTITIONER_ID } from './columns-people.ts';
import { CASE_INDICATIONS, IMPORTED_SCALES } from './case-codes.ts';
import type { Column } from './column.ts';

const ownId = (example: string, ...aliases: string[]): Column => ({
  name: 'external_id',
  required: true,
  aliases: ['id', ...aliases],
  holds: 'your own id',
  example,
});

export const CASE_COLUMNS: readonly Column[] = [
  ownId('K-01', 'case_id', 'case_external_id'),
  { ...PRACTITIONER_ID, required: true },
  {
    name: 'indication',
    required: true,
    aliases: ['condition', 'diagnosis', 'hair_loss_type'],
    holds: CASE_INDICATIONS.join(', '),
    example: 'aga_male',
  },
  {
    name: 'started_on',
    required: true,
    aliases: ['start_date', 'date_started', 'treatment_start'],
    holds: 'date',
    example: '2025-02-03',
  },
  {
    name: 'photo_consent',
    required: true,
    aliases: ['consent', 'image_consent', 'photo_permission'],
    holds: `${PHOTO_CONSENTS.join(', ')}; granted means the clinic’s own site and the directory, nothing else is shown`,
    example: 'granted',
  },
  LOCATION_ID,
  { name: 'title', aliases: ['case_title', 'case_name'], holds: 'text', example: 'Hairline and crown' },
  {
    name: 'scale',
    aliases: ['hair_loss_scale', 'classification'],
    holds: IMPORTED_SCALES.join(', '),
    example: 'norwood',
  },
  {
    name: 'stage',
    aliases: ['hair_loss_stage', 'scale_stage', 'grade'],
    holds: 'stage of the scale, for example III vertex',
    example: 'III vertex',
  },
  {
    name: 'fitzpatrick',
    aliases: ['skin_type', 'fitzpatrick_type', 'fitzpatrick_skin_type'],
    holds: FITZPATRICK_TYPES.join(', '),
    example: 'II',
  },
  { name: 'hair_colour', aliases: ['hair_color'], holds: HAIR_COLOURS.join(', '), example: 'dark_brown' },
  {
    name: 'sessions',
    aliases: ['session_count', 'number_of_sessions', 'no_of_sessions'],
    holds: 'whole number, 1 to 20',
    example: '3',
  },
  {
    name: 'completed_on',
    aliases: ['completion_date', 'date_completed', 'end_date'],
    holds: 'date',
    example: '2025-03-17',
  },
  {
    name: 'story',
    aliases: ['description', 'narrative', 'case_story'],
    holds: 'text, at most 10,000 characters',
    example: 'Wished for a soft, mature hairline.',
  },
];

export const PHOTO_COLUMNS: readonly Column[] = [
  ownId('F-01', 'photo_id', 'image_id', 'photo_external_id'),
  { name: 'case_external_id', required: true, aliases: ['case_id'], holds: 'id of a case', example: 'K-01' },
  {
    name: 'file',
    required: true,
    aliases: ['filename', 'file_name', 'file_path', 'photo_file', 'image_file', 'path'],
    holds: 'path below photos/',
    example: 'k01-before.jpg',
  },
  {
    name: 'moment',
    required: true,
    aliases: ['photo_moment', 'timepoint', 'phase'],
    holds: PHOTO_MOMENTS.join(', '),
    example: 'before',
  },
  { name: 'view', required: true, aliases: ['photo_view', 'angle'], holds: PHOTO_VIEWS.join(', '), example: 'vertex' },
  { name: 'taken_on', aliases: ['date_taken', 'photo_date', 'taken'], holds: 'date', example: '2025-02-03' },
  {
    name: 'caption',
    aliases: ['alt_text', 'photo_caption'],
    holds: 'text, at most 500 characters',
    example: 'Before the first session',
  },
];

export const REVIEW_COLUMNS: readonly Column[] = [
  ownId('R-01', 'review_id', 'review_external_id'),
  { ...PRACTITIONER_ID, required: true },
  {
    name: 'rating',
    required: true,
    aliases: ['stars', 'score', 'star_rating'],
    holds: 'whole number, 1 to 5',
    example: '5',
  },
  {
    name: 'reviewed_on',
    required: true,
    aliases: ['review_date', 'date', 'date_reviewed', 'reviewed_at', 'submitted_on'],
    holds: 'date',
    example: '2025-06-20',
  },
  LOCATION_ID,
  {
    name: 'client_name',
    aliases: ['client', 'customer', 'customer_name', 'reviewer', 'reviewer_name', 'author'],
    holds: 'text',
    example: 'D. W.',
  },
  { name: 'title', aliases: ['headline', 'review_title', 'subject'], holds: 'text', example: 'Looks like my own hair' },
  {
    name: 'body',
    aliases: ['text', 'comment', 'comments', 'review_text', 'review_body', 'review', 'feedback'],
    holds: 'text, at most 10,000 characters',
    example: 'Three calm sessions and a natural result.',
  },
  { name: 'language', aliases: ['lang', 'review_language'], holds: 'a language code or name', example: 'en' },
  {
    name: 'treatment_completed_on',
    aliases: ['treatment_date', 'treatment_completed', 'date_of_treatment'],
    holds: 'date',
    example: '2025-03-17',
  },
];

export const PRICE_COLUMNS: readonly Column[] = [
  ownId('PR-01', 'price_id', 'price_external_id'),
  { ...LOCATION_ID, required: true },
  {
    name: 'service',
    required: true,
    aliases: ['treatment', 'procedure', 'service_type'],
    holds: SERVICES.join(', '),
    example: 'full_scalp',
  },
  {
    name: 'unit',
    required: true,
    aliases: ['price_unit', 'pricing_unit'],
    holds: PRICE_UNITS.join(', '),
    example: 'per_treatment',
  },
  {
    name: 'amount',
    required: true,
    aliases: ['price', 'cost', 'fee'],
    holds: 'number of 0 or more, with no more decimals than the currency has',
    example: '1950.00',
  },
  { name: 'currency', required: true, aliases: ['currency_code', 'iso_currency'], holds: 'ISO 4217', example: 'GBP' },
  { ...PRACTITIONER_ID, example: '' },
  {
    name: 'tax_included',
    aliases: ['vat_included', 'includes_tax', 'includes_vat', 'tax_inclusive'],
    holds: 'yes or no',
    example: 'yes',
  },
  {
    name: 'sessions_included',
    aliases: ['included_sessions', 'sessions', 'number_of_sessions'],
    holds: 'whole number, 1 to 20',
    example: '3',
  },
  { name: 'valid_from', aliases: ['from', 'effective_from', 'start_date'], holds: 'date', example: '2026-01-01' },
  {
    name: 'valid_until',
    aliases: ['valid_to', 'until', 'effective_until', 'expires_on', 'end_date'],
    holds: 'date',
    example: '',
  },
];
