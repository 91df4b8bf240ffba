import {
  CERTIFICATION_KINDS,
  CERTIFICATION_SCOPES,
  CERTIFICATION_STATUSES,
  VERIFICATION_METHODS,
} from '../certification.ts';
import { code, day, optional, record, text, whole, type Infer } from './shape.ts';

/** A credential as the credential rules read it (H). */
export const CREDENTIAL = record('Credential', {
  id: text('Id', 100),
  kind: code('Kind', CERTIFICATION_KINDS),
  scope: code('Procedures it names', CERTIFICATION_SCOPES),
  issuer: text('Issuer'),
  title: text('Title'),
  issuedOn: day('Issued on'),
  expiresOn: optional(day('Last day on which it counts')),
  hours: optional(whole('Hours', 0, 10_000)),
  status: code('How far it was checked', CERTIFICATION_STATUSES),
  method: optional(code('How it was checked', VERIFICATION_METHODS)),
  checkedBy: optional(text('Who checked it')),
});
export type Credential = Infer<typeof CREDENTIAL>;
