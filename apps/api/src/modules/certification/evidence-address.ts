import { UPLOAD_TYPES, type UploadType } from '@stipple/domain';
import type { Clock } from '../../platform/clock.ts';
import { checkSignature, signAddress } from '../../platform/files/index.ts';
import { isUuid } from '../../platform/ids.ts';

/** How long an address shows a document, in seconds: as long as somebody looks at it beside a form. */
export const EVIDENCE_SECONDS = 10 * 60;

/** A document that an address shows. */
export interface EvidenceFile {
  readonly clinicId: string;
  readonly hash: string;
  readonly type: UploadType;
}

const PATH = /^([0-9a-f-]{36})\/([0-9a-f]{64})\.([a-z]{3,4})$/;

const nameOf = ({ clinicId, hash, type }: EvidenceFile) => `${clinicId}/${hash}.${UPLOAD_TYPES[type][0]}`;
/** Signed like a photo's address, under a name that no photo can have. */
const keyOf = (name: string, expires: number) => ({ key: `evidence/${name}`, width: 0, expires });

/** Addresses of documents: who holds one sees the document until its time is up, and nobody else does. */
export class EvidenceAddresses {
  constructor(
    private readonly secret: string,
    private readonly clock: Clock,
  ) {}

  /** An address below our origin that shows the document for {@link EVIDENCE_SECONDS}. */
  of(file: EvidenceFile): string {
    const expires = Math.floor(this.clock.now().getTime() / 1000) + EVIDENCE_SECONDS;
    const name = nameOf(file);
    return `/evidence/${name}?${signAddress(this.secret, keyOf(name, expires))}`;
  }

  /** The document of a path below `/evidence/`; null when the signature is not ours or its time is up. */
  read(path: string, expires: string, signature: string): EvidenceFile | null {
    const [, clinicId = '', hash = '', ending = ''] = PATH.exec(path) ?? [];
    const type = (Object.keys(UPLOAD_TYPES) as UploadType[]).find((one) => UPLOAD_TYPES[one][0] === ending);
    if (!type || !isUuid(clinicId) || !/^\d{1,12}$/.test(expires)) return null;
    const known = checkSignature(this.secret, keyOf(path, Number(expires)), signature, this.clock.now());
    return known === 'good' ? { clinicId, hash, type } : null;
  }
}
