import { createHash } from 'node:crypto';
import type { CertificationRow } from '../modules/certification/certification.builder.ts';
import { plainPdf } from '../platform/files/plain-pdf.ts';

/** A document of a demo credential; the file says itself that it is made up. */
export interface DemoDocument {
  readonly clinicId: string;
  readonly bytes: Buffer;
}

type Evidence = Pick<
  CertificationRow,
  'evidenceHash' | 'evidenceType' | 'evidenceName' | 'evidenceBytes' | 'submittedAt'
>;

/** Makes the document of a claim, and what its row says of it, as it was handed in then. */
export function demoDocument(
  row: CertificationRow,
  holder: string,
  submittedAt: Date,
): { evidence: Evidence; document: DemoDocument } {
  const bytes = plainPdf(
    row.title,
    `Held by: ${holder}`,
    `Issued by: ${row.issuer}`,
    `Number: ${row.number ?? 'none'}`,
    `First day: ${row.issuedOn}   Last day: ${row.expiresOn ?? 'none'}`,
    'DEMO: drawn by a program. Nobody issued this document.',
  );
  return {
    document: { clinicId: row.clinicId, bytes },
    evidence: {
      evidenceHash: createHash('sha256').update(bytes).digest('hex'),
      evidenceType: 'application/pdf',
      evidenceName: `demo-${row.kind}.pdf`,
      evidenceBytes: bytes.length,
      submittedAt,
    },
  };
}
