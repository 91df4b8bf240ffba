/**
 * Our own words for what was given, where it is not the caller's text that is repeated: the state of a thing, and
 * what a file turned out to be.
 */
export const GIVEN = [
  // States.
  'active',
  'cancelled',
  'completed',
  'done',
  'draft',
  'failed',
  'held',
  'left',
  'planned',
  'published',
  'read',
  'rejected',
  'removed',
  'revoked',
  'running',
  'self_declared',
  'submitted',
  'uploaded',
  'verified',
  'withdrawn',
  'held by the operator',
  'a review',
  'a reply',
  'an open dispute',
  'no dispute',

  // Moments of photos, and what they are shown for.
  'before',
  'fresh',
  'healing',
  'healed',
  'aged',
  'show_results on own_site',
  'show_results on directory',
  'show_results on partners',
  'show_results on teaching',
  'teach on own_site',
  'teach on directory',
  'teach on partners',
  'teach on teaching',

  // Kinds of credentials.
  'licence',
  'bloodborne_pathogen',
  'insurance',
  'training',
  'first_aid',

  // Files.
  '{bytes} bytes',
  'an empty file',
  'an infected file',
  'a file of no known type',
  'a file of the type {type}',
  'a {type} file named otherwise',
  'a file that is also a web page',
  'a file that is also a PDF document',
  'a file that is also an archive',
  'a damaged PDF',
  'a PDF that is cut off',
  'a protected PDF',
  'a PDF with scripts or files in it',
] as const;
