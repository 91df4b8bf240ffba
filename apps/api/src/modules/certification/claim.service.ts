import {
  accepted,
  EDITABLE_STATUSES,
  problem,
  refused,
  stale,
  UPLOAD_TYPES,
  type Actor,
  type CertificationStatus,
  type CredentialHolder,
  type Member,
  type Outcome,
  type UploadType,
  type EventVerb,
  filled,
  verbatim,
} from '@stipple/domain';
import type { ClinicTx, Doors } from '../../platform/db/index.ts';
import { changesOf } from '../../platform/db/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids.ts';
import { authorize, memberWith } from '../../platform/policy.ts';
import { typedText } from '../../platform/text.ts';
import { inspectPhoto } from '../portfolio/index.ts';
import type { ClaimedFile, Uploads } from '../upload/index.ts';
import type { AddCredentialInput, UpdateCredentialInput } from './claim.input.ts';
import { claims, type ClaimValues, type Evidence } from './claim.repository.ts';
import { managedCredentials, type CredentialRow } from './certification.managed.repository.ts';
import { holders } from './credential-holder.repository.ts';
import type { ManagedCredentialService } from './certification.managed.service.ts';
import type { ManagedCredential } from './certification.managed.type.ts';
import { CREDENTIAL_POLICY, placeOf } from './certification.policy.ts';

const WRITE = CREDENTIAL_POLICY['credential.write'];
const TYPES = Object.keys(UPLOAD_TYPES) as UploadType[];

/** Fields of a claim that the audit trail shows before and after. */
const TOLD = [
  'kind',
  'title',
  'issuer',
  'scope',
  'number',
  'hours',
  'issuedOn',
  'expiresOn',
  'status',
  'evidenceName',
  'evidenceHash',
] as const satisfies readonly (keyof CredentialRow)[];

/** Which credential, as its editor saw it. */
export interface Seen {
  readonly credentialId: string;
  readonly version: number;
}

type Claim = Pick<
  AddCredentialInput | UpdateCredentialInput,
  'kind' | 'title' | 'issuer' | 'scope' | 'number' | 'hours' | 'issuedOn' | 'expiresOn'
>;

/** The member who asks, when their roles keep credentials at all. */
export const writer = (actor: Actor): Member => memberWith(actor, WRITE);

/** What a clinic does with its claims: add, change, hand in, take back, give up. */
export class ClaimService {
  constructor(
    private readonly doors: Doors,
    private readonly store: FileStore,
    private readonly uploads: Uploads,
    private readonly credentials: ManagedCredentialService,
  ) {}

  /** Adds a claim of a practitioner or a location. Records `certification.added`. @throws NotFound of the holder */
  add(
    actor: Actor,
    holder: { readonly kind: CredentialHolder; readonly id: string },
    { uploadId, submit, ...claim }: Omit<AddCredentialInput, 'holderId'>,
  ): Promise<Outcome<ManagedCredential>> {
    const member = writer(actor);
    return this.#withFile(member, uploadId, (file) =>
      this.doors.asClinic(member, async (tx) => {
        const found = await holders(tx).find(holder.kind, holder.id);
        const practitionerId = holder.kind === 'practitioner' ? holder.id : null;
        const locationIds = found?.locations.map(({ id }) => id) ?? [];
        authorize(member, WRITE, found && { locationIds, practitionerId });
        if (submit && !file) return noEvidence();
        const id = newId();
        await claims(tx).insert(id, {
          ...valuesOf(claim, await this.#keep(tx, file), submit ? 'submitted' : 'self_declared', tx),
          practitionerId,
          locationId: practitionerId === null ? holder.id : null,
        });
        return this.#recorded(tx, 'added', null, id);
      }),
    );
  }

  /** Changes a claim that was not handed in, or was rejected. Records `certification.updated`. @throws NotFound */
  update(
    actor: Actor,
    { credentialId, version, uploadId, submit, ...claim }: UpdateCredentialInput,
  ): Promise<Outcome<ManagedCredential>> {
    const member = writer(actor);
    return this.#withFile(member, uploadId, (file) =>
      this.#change(member, { credentialId, version }, EDITABLE_STATUSES, async (tx, row) => {
        if (submit && !file && !row.evidenceHash) return noEvidence();
        const evidence = (await this.#keep(tx, file)) ?? {};
        await claims(tx).update(row.id, valuesOf(claim, evidence, submit ? 'submitted' : 'self_declared', tx));
        return this.#recorded(tx, 'updated', row, row.id);
      }),
    );
  }

  /** Hands a claim in with its document. Records `certification.submitted`. @throws NotFound */
  submit(actor: Actor, seen: Seen, uploadId?: string | null): Promise<Outcome<ManagedCredential>> {
    const member = writer(actor);
    return this.#withFile(member, uploadId, (file) =>
      this.#change(member, seen, EDITABLE_STATUSES, async (tx, row) => {
        if (!file && !row.evidenceHash) return noEvidence();
        if (row.validUntil !== null && row.validUntil < row.today) {
          return refused(problem('expiresOn', 'OUT_OF_RANGE', verbatim(row.validUntil), 'a last day that is not over'));
        }
        const evidence = (await this.#keep(tx, file)) ?? {};
        await claims(tx).update(row.id, { ...evidence, ...statusOf('submitted', tx) });
        return this.#recorded(tx, 'submitted', row, row.id);
      }),
    );
  }

  /** Takes back what was handed in and not checked yet. Records `certification.withdrawn`. @throws NotFound */
  withdraw(actor: Actor, seen: Seen): Promise<Outcome<ManagedCredential>> {
    const member = writer(actor);
    return this.#change(member, seen, ['submitted'], async (tx, row) => {
      await claims(tx).update(row.id, statusOf('self_declared', tx));
      return this.#recorded(tx, 'withdrawn', row, row.id);
    });
  }

  /**
   * Gives a claim up: it is gone, its document some days later, and the audit trail keeps what it said. What was
   * revoked stays.
   * Records `certification.removed`. @throws NotFound
   */
  remove(actor: Actor, seen: Seen): Promise<Outcome<ManagedCredential>> {
    const member = writer(actor);
    return this.#change(member, seen, ['self_declared', 'submitted', 'verified', 'rejected'], async (tx, row) => {
      await claims(tx).remove(row.id);
      const changes = changesOf<CredentialRow>(row, null, TOLD);
      const gone = { kind: 'certification.removed', subjectType: 'certification', subjectId: row.id, changes } as const;
      // The row is gone: whose card it was on is told beside it.
      const holder = row.practitionerId
        ? [
            {
              kind: 'practitioner.credential_removed',
              subjectType: 'practitioner',
              subjectId: row.practitionerId,
            } as const,
          ]
        : [];
      await tx.recordAll([gone, ...holder]);
      return accepted(this.credentials.shown(row));
    });
  }

  /** Runs a change of a claim in one of these statuses, of the version that was seen. */
  #change(
    member: Member,
    { credentialId, version }: Seen,
    from: readonly CertificationStatus[],
    work: (tx: ClinicTx, row: CredentialRow) => Promise<Outcome<ManagedCredential>>,
  ): Promise<Outcome<ManagedCredential>> {
    return this.doors.asClinic(member, async (tx) => {
      await claims(tx).lock(credentialId);
      const row = await managedCredentials(tx).one(credentialId);
      authorize(member, WRITE, row && placeOf(row));
      if (row!.version !== version) return stale(version, this.credentials.shown(row!));
      if (!from.includes(row!.status)) {
        return refused(
          problem('credentialId', 'CONFLICT', row!.status, filled('a claim that is {anyOf}', { anyOf: from })),
        );
      }
      return work(tx, row!);
    });
  }

  async #recorded(
    tx: ClinicTx,
    verb: EventVerb<'certification'>,
    before: CredentialRow | null,
    id: string,
  ): Promise<Outcome<ManagedCredential>> {
    const after = await managedCredentials(tx).one(id);
    const changes = changesOf<CredentialRow>(before, after, TOLD);
    await tx.record({ kind: `certification.${verb}`, subjectType: 'certification', subjectId: id, changes });
    return accepted(this.credentials.shown(after!));
  }

  /** Claims the upload, if one is named; a picture is read whole before anything keeps it. */
  #withFile(
    member: Member,
    uploadId: string | null | undefined,
    use: (file: ClaimedFile | null) => Promise<Outcome<ManagedCredential>>,
  ): Promise<Outcome<ManagedCredential>> {
    if (!uploadId) return use(null);
    return this.uploads.claim(member, uploadId, TYPES, async (file) => {
      if (file.type !== 'application/pdf') {
        const looked = await inspectPhoto(file.bytes);
        if (looked.kind !== 'ok') return refused(problem('uploadId', 'INVALID_VALUE', null, looked.expected));
      }
      return use(file);
    });
  }

  async #keep(tx: ClinicTx, file: ClaimedFile | null): Promise<Evidence | null> {
    if (!file) return null;
    return {
      evidenceHash: await this.store.keepOriginal(tx.clinicId, file.bytes),
      evidenceType: file.type,
      evidenceName: file.name,
      evidenceBytes: file.bytes.length,
    };
  }
}

const noEvidence = () => refused(problem('uploadId', 'REQUIRED', null, 'a document that shows it'));

/** A claim that is nobody's word but the clinic's: whatever was found of it before is gone. */
const statusOf = (status: 'self_declared' | 'submitted', tx: ClinicTx) => ({
  status,
  submittedAt: status === 'submitted' ? tx.clock.now() : null,
  decisionReason: null,
  nextCheckOn: null,
  verifiedBy: null,
  verificationMethod: null,
  verifiedAt: null,
});

const valuesOf = (
  claim: Claim,
  evidence: Evidence | object | null,
  status: 'self_declared' | 'submitted',
  tx: ClinicTx,
): ClaimValues => ({
  kind: claim.kind,
  title: claim.title.trim(),
  issuer: claim.issuer.trim(),
  scope: claim.scope,
  number: typedText(claim.number),
  hours: claim.hours ?? null,
  issuedOn: claim.issuedOn,
  expiresOn: claim.expiresOn ?? null,
  bodyCode: null,
  ...evidence,
  ...statusOf(status, tx),
});
