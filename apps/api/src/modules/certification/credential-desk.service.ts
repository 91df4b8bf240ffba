import type { Actor, Operator, Outcome } from '@stipple/domain';
import {
  globalIdOf,
  keysetCursor,
  pageOf,
  toConnection,
  type Connection,
  type PageArgs,
} from '../../graphql/relay/index.ts';
import type { Doors } from '../../platform/db/index.ts';
import { watch } from '../../platform/live.ts';
import { operatorWith } from '../../platform/policy.ts';
import { credentialRow, shownCredential } from './certification.managed.service.ts';
import type { ManagedCredential } from './certification.managed.type.ts';
import { CREDENTIAL_POLICY } from './certification.policy.ts';
import { BY_WAIT, claimEvents, clinicOf, credentialQueue, type QueueFilter } from './credential-queue.repository.ts';
import type { CredentialQueueState, OperatorCredential, QueuedCredential } from './credential-desk.type.ts';
import type { EvidenceAddresses } from './evidence-address.ts';

/** Whoever checks credentials. */
export const checker = (actor: Actor): Operator => operatorWith(actor, CREDENTIAL_POLICY['credential.check']);

/** A claim wherever it lies. */
export interface ClaimAt {
  readonly clinicId: string;
  readonly id: string;
}

/** What the operator sees of claims: the queue across clinics, and all there is to one. */
export class CredentialDeskService {
  constructor(
    private readonly doors: Doors,
    private readonly addresses: EvidenceAddresses,
  ) {}

  /** A page of what waits, the longest first. */
  async list(actor: Actor, filter: QueueFilter, args: PageArgs): Promise<Connection<QueuedCredential>> {
    const operator = checker(actor);
    const page = pageOf(args);
    const rows = await this.doors.asDesk(operator, (tx) => credentialQueue(tx).page(filter, page));
    return toConnection(
      rows,
      page,
      (row) => keysetCursor(BY_WAIT, row),
      () => this.doors.asDesk(operator, (tx) => credentialQueue(tx).count(filter)),
    );
  }

  /** How much waits, now and whenever that changes. */
  follow(actor: Actor, signal: AbortSignal): AsyncGenerator<CredentialQueueState> {
    const operator = checker(actor);
    const page = pageOf({ first: 1 });
    return watch(
      () =>
        this.doors.asDesk(operator, async (tx) => {
          const [first] = await credentialQueue(tx).page({}, page);
          const firstId = first
            ? globalIdOf('Credential', { clinicId: first.clinicId, id: first.certificationId })
            : null;
          return { waiting: await credentialQueue(tx).count({}), firstId };
        }),
      { signal },
    );
  }

  /** All there is to a claim. @throws NotFound */
  examine(actor: Actor, { clinicId, id }: ClaimAt): Promise<OperatorCredential> {
    const operator = checker(actor);
    return this.doors.asOperator(operator, 'A claim is looked at to be checked', clinicId, async (tx) => {
      const credential = shownCredential(await credentialRow(tx, id), null);
      const { name, slug } = await clinicOf(tx);
      return { credential, clinicName: name, clinicSlug: slug, history: await claimEvents(tx, id) };
    });
  }

  /** The claim alone, with an address of its document for who has said why. @throws NotFound */
  now(operator: Operator, { clinicId, id }: ClaimAt, reason: string): Promise<ManagedCredential> {
    return this.doors.asOperator(operator, reason, clinicId, async (tx) =>
      shownCredential(await credentialRow(tx, id), null),
    );
  }

  /**
   * Opens the document of a claim. The reason is kept in the audit trail of the clinic.
   * Records `certification.evidence_opened`. @throws NotFound when there is none
   */
  open(actor: Actor, { clinicId, id }: ClaimAt, reason: string): Promise<Outcome<ManagedCredential>> {
    const operator = checker(actor);
    return this.doors.asOperator(operator, reason.trim(), clinicId, async (tx) => {
      const credential = shownCredential(await credentialRow(tx, id), this.addresses);
      const detail = { hash: credential.evidence?.hash ?? null };
      const kind = 'certification.evidence_opened';
      await tx.record({ kind, subjectType: 'certification', subjectId: id, detail });
      return { ok: true, value: credential };
    });
  }
}
