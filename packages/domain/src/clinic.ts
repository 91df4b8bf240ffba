/** Where a clinic's records come from. Demo data is always marked as demo. */
export const CLINIC_ORIGINS = ['native', 'demo'] as const;
export type ClinicOrigin = (typeof CLINIC_ORIGINS)[number];

/** Limits of a clinic's texts, in characters. */
export const CLINIC_LIMITS = { name: 200, description: 4_000, website: 500 } as const;

/** What has a page address of its own. */
export const SLUG_KINDS = ['clinic', 'practitioner', 'location'] as const;
export type SlugKind = (typeof SLUG_KINDS)[number];

/** A slug: lower-case words joined by single hyphens; part of page addresses, unique across clinics. */
export const SLUG = { max: 80, pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/ } as const;

/**
 * First words of addresses below `/admin` that are the admin's own. A clinic's slug stands in the same place, so a
 * clinic of that slug could not be reached there.
 */
const ADMIN_WORDS = [
  'account',
  'assets',
  'confirm-email',
  'forgot-password',
  'invitation',
  'operator',
  'reset-password',
  'sign-in',
  'sign-out',
] as const;

/** Whether no clinic may have this slug, because addresses of the admin begin with it. */
export const isReservedSlug = (slug: string): boolean => ADMIN_WORDS.some((word) => word === slug);

/** A text as a slug: accents dropped, everything but letters and digits becomes a hyphen. Empty when nothing is left. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, SLUG.max)
    .replace(/-+$/, '');
}
