import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bodies as they were known when this migration was written; the list lives in packages/domain. */
const BODIES = [
  {
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
    code: 'finishing_touches',
    name: 'Finishing Touches (JCCP)',
    countryCode: 'GB',
    website: 'https://www.finishingtouchesgroup.com',
    scope: 'smp',
    description: 'Teaches scalp micropigmentation at Level 4, listed with the JCCP.',
    evidence: 'A Level 4 in scalp micropigmentation names the procedure. It is a qualification, not a licence.',
  },
  {
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
];

/** Seeds the bodies whose credentials can be checked. */
export class CertificationBodies1760000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { code, name, countryCode, website, scope, description, evidence } of BODIES) {
      await runner.query(
        `insert into certification_body (code, name, country_code, website, scope, description, evidence)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [code, name, countryCode, website, scope, description, evidence],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from certification_body where code = any($1)', [BODIES.map((body) => body.code)]);
  }
}
