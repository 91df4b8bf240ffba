import type { CertificationScope } from './certification.ts';

/** An organisation that issues credentials, and what a credential of it shows. */
export interface CertificationBodyFact {
  /** Part of the global id: never changed and never given to another body. */
  readonly number: number;
  readonly code: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; `null` for several countries. */
  readonly countryCode: string | null;
  readonly website: string | null;
  /** Which procedures its credentials name. */
  readonly scope: CertificationScope;
  readonly description: string;
  /** What a credential of it shows, and what it does not. */
  readonly evidence: string;
}

/**
 * Bodies whose credentials an operator knows how to check (domain.md sections 9 and 10; long names of SPCP and AAM
 * are general knowledge). An issuer that is not among them keeps the name that the clinic gave it.
 */
export const CERTIFICATION_BODIES = [
  {
    number: 1,
    code: 'spcp',
    name: 'Society of Permanent Cosmetic Professionals (SPCP)',
    countryCode: 'US',
    website: 'https://www.spcp.org',
    scope: 'pmu',
    description:
      'Examines permanent cosmetic professionals (CPCP). Its trainers need 5 years, 300 procedures of each type they teach, and 16 hours of further education in 2 years.',
    evidence:
      'A CPCP shows 100 hours of training and a current bloodborne-pathogen class. It is about permanent cosmetics; it is not specific to scalp micropigmentation.',
  },
  {
    number: 2,
    code: 'pcasa',
    name: 'PCASA',
    countryCode: 'ZA',
    website: 'https://pcasa.org.za',
    scope: 'pmu',
    description: 'An association of permanent cosmetic professionals in South Africa.',
    evidence:
      'Asks for a bloodborne-pathogen class within the last 2 years, at least 3 hours long and specific to the industry. It is not specific to scalp micropigmentation.',
  },
  {
    number: 3,
    code: 'aam',
    name: 'American Academy of Micropigmentation (AAM)',
    countryCode: 'US',
    website: null,
    scope: 'pmu',
    description: 'Certifies practitioners of micropigmentation.',
    evidence:
      'What its certificate asks for is not known to us; it is taken as permanent make-up, not as scalp micropigmentation.',
  },
  {
    number: 4,
    code: 'gatehouse',
    name: 'Gatehouse Awards',
    countryCode: 'GB',
    website: null,
    scope: 'smp',
    description: 'Awards a Level 4 qualification in scalp micropigmentation.',
    evidence:
      'A Level 4 in scalp micropigmentation names the procedure. It is a qualification, not a licence: the law does not ask for it.',
  },
  {
    number: 5,
    code: 'proqual',
    name: 'ProQual',
    countryCode: 'GB',
    website: null,
    scope: 'pmu',
    description: 'Awards qualifications in permanent make-up, colour theory among them.',
    evidence:
      'A qualification in permanent make-up; scalp micropigmentation counts only where the certificate names it.',
  },
  {
    number: 6,
    code: 'finishing_touches',
    name: 'Finishing Touches (JCCP)',
    countryCode: 'GB',
    website: 'https://www.finishingtouchesgroup.com',
    scope: 'smp',
    description: 'Teaches scalp micropigmentation at Level 4, listed with the JCCP.',
    evidence: 'A Level 4 in scalp micropigmentation names the procedure. It is a qualification, not a licence.',
  },
  {
    number: 7,
    code: 'licensing_authority',
    name: 'Licensing authority (state, county or council)',
    countryCode: null,
    website: null,
    scope: 'general',
    description:
      'The authority that licenses or registers practitioners or premises: in Great Britain the council, elsewhere a state or county.',
    evidence:
      'A licence or registration shows that the authority knows the practitioner or the premises. It says nothing of skill in scalp micropigmentation.',
  },
] as const satisfies readonly CertificationBodyFact[];

/** Codes of the bodies. */
export type CertificationBodyCode = (typeof CERTIFICATION_BODIES)[number]['code'];

/** The body of that code, or `undefined`. */
export function certificationBody(code: string): CertificationBodyFact | undefined {
  return CERTIFICATION_BODIES.find((body) => body.code === code);
}
