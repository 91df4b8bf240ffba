import {
  CERTIFICATION_KINDS,
  DEFAULT_BLOCKING_CREDENTIALS,
  type CertificationKind,
  type CredentialHolder,
  type Source,
} from '@stipple/domain';
import { from } from '../registry/entry.ts';

/** One kind of credential that a country, or good practice, asks for. */
export interface CredentialNeed {
  readonly kind: CertificationKind;
  /** Whose credential meets it: either holder's does where both stand. */
  readonly holders: readonly CredentialHolder[];
  /** Without one that counts, nobody may be booked (setting). */
  readonly blocks: boolean;
  /** The law of the country demands it: a clinic can not drop it. */
  readonly byLaw: boolean;
  /** Who says that it is needed, and how far to trust it. */
  readonly source: Source;
}

const HOUSE = from('J', 'domain.md');
const EITHER = ['practitioner', 'location'] as const;
const PERSON = ['practitioner'] as const;

/** Who asks for it, where that is more than our own judgement (domain.md sections 9 and 10). */
const SOURCES: Readonly<Record<string, Partial<Record<CertificationKind, Source>>>> = {
  US: { bloodborne_pathogen: from('P', 'OSHA 29 CFR 1910.1030') },
  GB: {
    licence: from('P', 'Local Government (Miscellaneous Provisions) Act 1982, London Local Authorities Act 1991'),
    insurance: from('C', 'liftinkremoval.com'),
  },
};

const NEEDS: readonly (readonly [CertificationKind, readonly CredentialHolder[]])[] = [
  ['licence', EITHER],
  ['bloodborne_pathogen', PERSON],
  ['insurance', EITHER],
  ['training', PERSON],
  ['first_aid', PERSON],
];

const sourceOf = (countryCode: string, kind: CertificationKind): Source => SOURCES[countryCode]?.[kind] ?? HOUSE;

/** The law of the country demands it (its source is one, tag `P`): no clinic can do without. */
const isByLaw = (countryCode: string, kind: CertificationKind): boolean => sourceOf(countryCode, kind).tag === 'P';

/**
 * Which kinds block a booking in a country: those a clinic chose there, or else the default, and whatever the law of
 * the country demands.
 */
export function blockingIn(
  countryCode: string,
  chosen: readonly CertificationKind[] | null = null,
): readonly CertificationKind[] {
  const wanted: readonly CertificationKind[] = chosen ?? DEFAULT_BLOCKING_CREDENTIALS;
  return CERTIFICATION_KINDS.filter((kind) => wanted.includes(kind) || isByLaw(countryCode, kind));
}

/** The kinds that the law of a country demands and a clinic left out, each with that law. */
export function lawsAgainst(
  countryCode: string,
  chosen: readonly CertificationKind[],
): readonly { readonly kind: CertificationKind; readonly law: string }[] {
  return CERTIFICATION_KINDS.filter((kind) => isByLaw(countryCode, kind) && !chosen.includes(kind)).map((kind) => ({
    kind,
    law: sourceOf(countryCode, kind).ref,
  }));
}

/**
 * H: which credentials are needed in a country (ISO 3166-1 alpha-2), those that block a booking first.
 * @param chosen the kinds that block there by the clinic's own choice
 */
export function credentialNeeds(
  countryCode: string,
  chosen: readonly CertificationKind[] | null = null,
): readonly CredentialNeed[] {
  const blocking = blockingIn(countryCode, chosen);
  return NEEDS.map(([kind, holders]) => ({
    kind,
    holders,
    blocks: blocking.includes(kind),
    byLaw: isByLaw(countryCode, kind),
    source: sourceOf(countryCode, kind),
  })).toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
}
