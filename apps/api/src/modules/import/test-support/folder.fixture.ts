import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of files that goes away at the end of its `using` block. */
export interface TestFolder extends Disposable {
  readonly path: string;
  /** Writes (or replaces) files by their paths. */
  put(files: Readonly<Record<string, string | Buffer>>): void;
}

export function testFolder(files: Readonly<Record<string, string | Buffer>> = {}): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'chain-'));
  const folder: TestFolder = {
    path,
    put(more) {
      for (const [name, content] of Object.entries(more)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
      }
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
  folder.put(files);
  return folder;
}

/** A small chain without a fault: one row or two in every table. Photos are to be put beside it. */
export const CHAIN = {
  'locations.csv': `external_id,name,city,country_code,time_zone,latitude,longitude
L1,Leeds,Leeds,GB,Europe/London,53.8,-1.55
L2,York,York,GB,Europe/London,,
`,
  'practitioners.csv': `external_id,name,location_external_ids,languages,years_experience,status
P1,Sam Example,L1|L2,en|pl,8,active
P2,Kim Example,L2,en,,
`,
  'certifications.csv': `external_id,kind,title,issuer,scope,issued_on,practitioner_external_id,location_external_id,expires_on
C1,training,Level 4,Example Body,smp,2024-03-01,P1,,
C2,licence,Premises,City Council,general,2024-03-01,,L1,2027-03-01
`,
  'cases.csv': `external_id,practitioner_external_id,indication,started_on,photo_consent,scale,stage,fitzpatrick,hair_colour,completed_on
K1,P1,aga_male,2025-01-10,granted,norwood,III vertex,II,dark brown,2025-02-20
K2,P2,areata,2025-01-10,none,,,,,
`,
  'reviews.csv': `external_id,practitioner_external_id,rating,reviewed_on,body,language
R1,P1,5,2025-06-01,"Natural, and calm",en
R2,P2,4,2025-06-02,,
`,
  'prices.csv': `external_id,location_external_id,service,unit,amount,currency,tax_included
PR1,L1,full_scalp,per_treatment,1950.00,GBP,yes
`,
} as const;
