import { CERTIFICATION_KINDS, CERTIFICATION_SCOPES, PRACTITIONER_STATUSES } from '@stipple/domain';
import type { Column } from './column.ts';

const id = (...aliases: string[]): Column['aliases'] => ['id', ...aliases];

/** The columns that point at another table's rows, with the headings that exports give them. */
export const LOCATION_ID = {
  name: 'location_external_id',
  aliases: ['location_id', 'location_id(s)', 'branch_id', 'clinic_location_id'],
  holds: 'id of a location',
  example: 'LDS-1',
} as const satisfies Column;
export const PRACTITIONER_ID = {
  name: 'practitioner_external_id',
  aliases: ['practitioner_id', 'staff_id', 'artist_id', 'technician_id'],
  holds: 'id of a practitioner',
  example: 'P-01',
} as const satisfies Column;

export const LOCATION_COLUMNS: readonly Column[] = [
  {
    name: 'external_id',
    required: true,
    aliases: id('location_id', 'location_external_id', 'branch_id'),
    holds: 'your own id',
    example: 'LDS-1',
  },
  {
    name: 'name',
    required: true,
    aliases: ['location_name', 'branch_name', 'clinic_name'],
    holds: 'text',
    example: 'Example Clinic Leeds',
  },
  { name: 'city', required: true, aliases: ['town', 'city_name'], holds: 'text', example: 'Leeds' },
  {
    name: 'country_code',
    required: true,
    aliases: ['country', 'country_iso', 'iso_country'],
    holds: 'ISO 3166-1 alpha-2',
    example: 'GB',
  },
  {
    name: 'time_zone',
    required: true,
    aliases: ['timezone', 'tz', 'iana_time_zone'],
    holds: 'IANA time zone',
    example: 'Europe/London',
  },
  {
    name: 'address',
    aliases: ['street', 'street_address', 'address_line_1'],
    holds: 'text',
    example: '1 Example Street',
  },
  { name: 'region', aliases: ['state', 'county', 'province'], holds: 'text', example: 'West Yorkshire' },
  { name: 'postal_code', aliases: ['postcode', 'post_code', 'zip', 'zip_code'], holds: 'text', example: 'LS1 1AA' },
  { name: 'latitude', aliases: ['lat'], holds: 'degrees, -90 to 90; with longitude or not at all', example: '' },
  {
    name: 'longitude',
    aliases: ['lng', 'lon', 'long'],
    holds: 'degrees, -180 to 180; with latitude or not at all',
    example: '',
  },
  { name: 'phone', aliases: ['telephone', 'phone_number', 'tel'], holds: 'text', example: '+44 113 496 0000' },
  { name: 'email', aliases: ['e_mail', 'email_address', 'mail'], holds: 'text', example: 'leeds@example.com' },
  {
    name: 'opening_hours',
    aliases: ['hours', 'business_hours', 'open_hours'],
    holds: 'text',
    example: 'Mon-Fri 9:00-18:00',
  },
];

export const PRACTITIONER_COLUMNS: readonly Column[] = [
  {
    name: 'external_id',
    required: true,
    aliases: id('practitioner_id', 'practitioner_external_id', 'staff_id', 'artist_id', 'technician_id'),
    holds: 'your own id',
    example: 'P-01',
  },
  {
    name: 'name',
    required: true,
    aliases: ['full_name', 'practitioner_name', 'staff_name', 'display_name'],
    holds: 'text',
    example: 'Sam Example',
  },
  {
    name: 'location_external_ids',
    required: true,
    aliases: [
      'location_external_id',
      'location_ids',
      'location_id',
      'location_id(s)',
      'location_external_id(s)',
      'branch_ids',
    ],
    holds: 'ids of locations, with | between',
    example: 'LDS-1|YRK-1',
  },
  {
    name: 'bio',
    aliases: ['about', 'biography', 'profile'],
    holds: 'text, at most 4,000 characters',
    example: 'Hairlines and scar cover since 2016.',
  },
  {
    name: 'languages',
    aliases: ['language', 'languages_spoken', 'spoken_languages'],
    holds: 'language codes or names, with | between',
    example: 'en|pl',
  },
  {
    name: 'years_experience',
    aliases: ['years_of_experience', 'experience_years', 'experience'],
    holds: 'whole number, 0 to 80',
    example: '8',
  },
  { name: 'started_on', aliases: ['start_date', 'date_started', 'joined_on'], holds: 'date', example: '2016-05-01' },
  {
    name: 'status',
    aliases: ['employment_status', 'practitioner_status'],
    holds: `${PRACTITIONER_STATUSES.join(', ')}; blank is active`,
    example: 'active',
  },
  { name: 'email', aliases: ['e_mail', 'email_address', 'mail'], holds: 'text', example: 'sam@example.com' },
];

export const CERTIFICATION_COLUMNS: readonly Column[] = [
  {
    name: 'external_id',
    required: true,
    aliases: id('certification_id', 'certificate_id', 'credential_id', 'certification_external_id'),
    holds: 'your own id',
    example: 'C-01',
  },
  {
    name: 'kind',
    required: true,
    aliases: ['type', 'certification_type', 'certificate_type', 'credential_type'],
    holds: CERTIFICATION_KINDS.join(', '),
    example: 'training',
  },
  {
    name: 'title',
    required: true,
    aliases: ['certification_name', 'certificate_name', 'certification_title', 'certificate', 'qualification'],
    holds: 'text',
    example: 'Level 4 Scalp Micropigmentation',
  },
  {
    name: 'issuer',
    required: true,
    aliases: ['issued_by', 'issuing_body', 'awarding_body', 'certification_body'],
    holds: 'text',
    example: 'Example Awarding Body',
  },
  {
    name: 'scope',
    required: true,
    aliases: ['certification_scope'],
    holds: CERTIFICATION_SCOPES.join(', '),
    example: 'smp',
  },
  {
    name: 'issued_on',
    required: true,
    aliases: ['issue_date', 'date_issued', 'issued', 'valid_from', 'date_of_issue'],
    holds: 'date',
    example: '2024-03-11',
  },
  { ...PRACTITIONER_ID, holds: 'id of a practitioner; this or the location is required' },
  { ...LOCATION_ID, holds: 'id of a location, where there is no practitioner', example: '' },
  {
    name: 'number',
    aliases: [
      'certificate_number',
      'certification_number',
      'licence_number',
      'license_number',
      'policy_number',
      'cert_no',
    ],
    holds: 'text',
    example: 'EX-0001',
  },
  {
    name: 'expires_on',
    aliases: ['valid_until', 'valid_to', 'expiry_date', 'expiry', 'expires', 'expiration_date'],
    holds: 'date; blank does not lapse',
    example: '2027-03-10',
  },
  { name: 'hours', aliases: ['training_hours', 'course_hours'], holds: 'whole number, 0 to 10,000', example: '120' },
];
