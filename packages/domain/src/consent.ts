/**
 * Consent to show photos: for a purpose, on a channel, photo by photo. What is public follows from it: a photo can be
 * published only where an active consent stands, and is gone there with it.
 */

/** Where photos are shown: the clinic's own website, the Stipple directory, partners' products, teaching material. */
export const PHOTO_CHANNELS = ['own_site', 'directory', 'partners', 'teaching'] as const;
export type PhotoChannel = (typeof PHOTO_CHANNELS)[number];

/** What photos are shown for. */
export const CONSENT_PURPOSES = ['show_results', 'teach'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** One thing a client can say yes or no to. */
export interface ConsentScope {
  readonly purpose: ConsentPurpose;
  readonly channel: PhotoChannel;
}

/** Everything a client can be asked, in the order of the form. */
export const CONSENT_SCOPES: readonly ConsentScope[] = [
  { purpose: 'show_results', channel: 'own_site' },
  { purpose: 'show_results', channel: 'directory' },
  { purpose: 'show_results', channel: 'partners' },
  { purpose: 'teach', channel: 'teaching' },
  { purpose: 'teach', channel: 'partners' },
];

/** What a file's word `granted` means: results may be shown on the clinic's own site and in the directory. */
export const IMPORTED_SCOPES: readonly ConsentScope[] = CONSENT_SCOPES.filter(
  ({ purpose, channel }) => purpose === 'show_results' && channel !== 'partners',
);

export const isSameScope = (a: ConsentScope, b: ConsentScope): boolean =>
  a.purpose === b.purpose && a.channel === b.channel;

/** Whether a client can be asked for that. */
export const isConsentScope = (scope: ConsentScope): boolean =>
  CONSENT_SCOPES.some((known) => isSameScope(known, scope));

/** Entries of the history are never changed: consent is given, and it is withdrawn. */
export const CONSENT_ACTIONS = ['given', 'withdrawn'] as const;
export type ConsentAction = (typeof CONSENT_ACTIONS)[number];

/** Whose word it is; a file does not state it. */
export const CONSENT_PARTIES = ['client', 'representative', 'not_stated'] as const;
export type ConsentParty = (typeof CONSENT_PARTIES)[number];

/** How the word came. */
export const CONSENT_METHODS = ['e_signature', 'paper', 'message', 'verbal', 'imported'] as const;
export type ConsentMethod = (typeof CONSENT_METHODS)[number];

/** Consent has to be shown to whoever asks (GDPR, article 7(1)): only what is signed counts as given. */
export const GIVING_METHODS = ['e_signature', 'paper'] as const satisfies readonly ConsentMethod[];

/** To withdraw must be as easy as to give (GDPR, article 7(3)): any way counts. */
export const WITHDRAWING_METHODS = [
  'e_signature',
  'paper',
  'message',
  'verbal',
] as const satisfies readonly ConsentMethod[];

/** Limits of the texts of an entry, in characters: the wording's version, and where the signed paper is found. */
export const CONSENT_LIMITS = { wording: 40, reference: 120 } as const;

/** The version of our own wording that forms offer; a clinic may state the version of its own. */
export const CONSENT_WORDING = 'stipple-2026-11';

/** How a case stands: no photos, something withdrawn and not given again, photos that the directory may not show, or none. */
export const CASE_CONSENTS = ['no_photos', 'withdrawn', 'missing', 'complete'] as const;
export type CaseConsent = (typeof CASE_CONSENTS)[number];

/** What is known of one photo's consents. */
export interface PhotoConsentFacts {
  readonly consents: readonly ConsentScope[];
  /** Whether something was withdrawn that does not stand now. */
  readonly withdrawn: boolean;
}

/** How the photos of a case stand, the most pressing first. */
export function caseConsent(photos: readonly PhotoConsentFacts[]): CaseConsent {
  if (photos.length === 0) return 'no_photos';
  if (photos.some(({ withdrawn }) => withdrawn)) return 'withdrawn';
  const inDirectory = ({ consents }: PhotoConsentFacts) => consents.some(({ channel }) => channel === 'directory');
  return photos.every(inDirectory) ? 'complete' : 'missing';
}
