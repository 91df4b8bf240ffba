import {
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

/** H: which credentials are needed in a country (ISO 3166-1 alpha-2), those that block a booking first. */
export function credentialNeeds(
  countryCode: string,
  blocking: readonly CertificationKind[] = DEFAULT_BLOCKING_CREDENTIALS,
): readonly CredentialNeed[] {
  return NEEDS.map(([kind, holders]) => ({
    kind,
    holders,
    blocks: blocking.includes(kind),
    source: SOURCES[countryCode]?.[kind] ?? HOUSE,
  })).toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
}
