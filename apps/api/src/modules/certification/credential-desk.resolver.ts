import { accepted, type CertificationKind, type Outcome, type QueueReason } from '@stipple/domain';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { OperatorDesk, payload, payloadType, placedId, Private, type Payload } from '../../graphql/private/index.ts';
import { connectionType, globalIdOf, PageArgs, type Connection } from '../../graphql/relay/index.ts';
import { LIVE } from '../../graphql/schema.ts';
import { CredentialKindEnum } from './certification.entity.ts';
import { ManagedCredential } from './certification.managed.type.ts';
import type { CertificationService } from './certification.service.ts';
import {
  OpenCredentialEvidenceInput,
  RejectCredentialInput,
  RevokeCredentialInput,
  VerifyCredentialInput,
} from './claim.input.ts';
import { checker, type CredentialDeskService } from './credential-desk.service.ts';
import { CredentialQueueState, OperatorCredential, QueuedCredential, QueueReasonEnum } from './credential-desk.type.ts';

const QueuedCredentialConnection = connectionType(QueuedCredential, 'QueuedCredential', 'claims that wait');
const answer = (name: string) => payloadType(name, 'credential', ManagedCredential, 'The credential as it is now.');
const VerifyCredentialPayload = answer('VerifyCredentialPayload');
const RejectCredentialPayload = answer('RejectCredentialPayload');
const RevokeCredentialPayload = answer('RevokeCredentialPayload');
const OpenCredentialEvidencePayload = payloadType(
  'OpenCredentialEvidencePayload',
  'credential',
  ManagedCredential,
  'The credential with an address of its document.',
);

type Answer = Payload<'credential', ManagedCredential>;

@InputType({ description: 'Which claims to list. Everything stated must hold; of a list, one.' })
class CredentialQueueFilter {
  @Field(() => [CredentialKindEnum], { nullable: true, description: 'It is about one of these.' })
  kinds?: readonly CertificationKind[] | null;

  @Field(() => [String], { nullable: true, description: 'It is held in one of these countries (ISO 3166-1 alpha-2).' })
  countryCodes?: readonly string[] | null;

  @Field(() => [QueueReasonEnum], { nullable: true, description: 'It waits for one of these reasons.' })
  reasons?: readonly QueueReason[] | null;

  @Field(() => String, { nullable: true, description: 'The clinic with this page address claims it.' })
  clinicSlug?: string | null;

  @Field(() => String, { nullable: true, description: 'Words in holder, clinic, title or issuer.' })
  search?: string | null;
}

/** The arguments of `viewer.operator.credentialQueue`. */
@ArgsType()
class CredentialQueueArgs extends PageArgs {
  @Field(() => CredentialQueueFilter, { nullable: true, description: 'Which claims; all that wait when not given.' })
  filter?: CredentialQueueFilter | null;
}

/** The operator's work with credentials. */
@Resolver(() => OperatorDesk)
export class CredentialDeskResolver {
  constructor(
    private readonly desk: CredentialDeskService,
    private readonly checks: CertificationService,
  ) {}

  @FieldResolver(() => QueuedCredentialConnection, {
    description: 'Claims of all clinics that wait to be checked, the longest waiting first. Counted up to 10,000.',
  })
  @Private('credential.check')
  credentialQueue(
    @Args(() => CredentialQueueArgs) { filter, ...page }: CredentialQueueArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<QueuedCredential>> {
    return this.desk.list(actor, filter ?? {}, page);
  }

  @FieldResolver(() => OperatorCredential, { description: 'All there is to a claim.' })
  @Private('credential.check')
  credential(@Arg('id', () => ID) id: string, @Ctx() { actor }: RequestContext): Promise<OperatorCredential> {
    checker(actor);
    return this.desk.examine(actor, placedId('Credential', id));
  }

  @Subscription(() => CredentialQueueState, { ...LIVE, description: 'How much waits to be checked, as it changes.' })
  @Private('credential.check')
  credentialQueueState(
    @Root() _root: unknown,
    @Ctx() { actor, signal }: RequestContext,
  ): AsyncIterable<CredentialQueueState> {
    return this.desk.follow(actor, signal);
  }

  @Mutation(() => VerifyCredentialPayload, { description: 'Notes that a claim was checked and is true.' })
  @Private('credential.check')
  verifyCredential(@Arg('input') input: VerifyCredentialInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const reason = input.method === 'issuer_registry' ? 'Checked with the issuer' : 'Checked by the document';
    return this.#checked(actor, input.credentialId, reason, (at, operator) =>
      this.checks.verify(operator, { ...input, ...at, reason }),
    );
  }

  @Mutation(() => RejectCredentialPayload, { description: 'Notes that a claim is not true; the clinic is told why.' })
  @Private('credential.check')
  rejectCredential(@Arg('input') input: RejectCredentialInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const reason = input.reason.trim();
    return this.#checked(actor, input.credentialId, reason, (at, operator) =>
      this.checks.reject(operator, { ...at, reason, version: input.version }),
    );
  }

  @Mutation(() => RevokeCredentialPayload, { description: 'Takes a check back; the clinic is told why.' })
  @Private('credential.check')
  revokeCredential(@Arg('input') input: RevokeCredentialInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const reason = input.reason.trim();
    return this.#checked(actor, input.credentialId, reason, (at, operator) =>
      this.checks.revoke(operator, { ...at, reason, version: input.version }),
    );
  }

  @Mutation(() => OpenCredentialEvidencePayload, {
    description: 'Opens the document of a claim; the reason is kept in the audit trail of the clinic.',
  })
  @Private('credential.check')
  async openCredentialEvidence(
    @Arg('input') { credentialId, reason }: OpenCredentialEvidenceInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Answer> {
    checker(actor);
    const outcome = await this.desk.open(actor, placedId('Credential', credentialId), reason);
    return payload('credential', outcome, (credential) => credential);
  }

  async #checked(
    actor: RequestContext['actor'],
    credentialId: string,
    reason: string,
    check: (
      at: { clinicId: string; certificationId: string },
      operator: ReturnType<typeof checker>,
    ) => Promise<Outcome<unknown>>,
  ): Promise<Answer> {
    const operator = checker(actor);
    const at = placedId('Credential', credentialId);
    const outcome = await check({ clinicId: at.clinicId, certificationId: at.id }, operator);
    const now = await this.desk.now(operator, at, reason);
    const told: Outcome<ManagedCredential> = outcome.ok ? accepted(now) : { ...outcome, current: now };
    return payload('credential', told, (credential) => credential);
  }
}

/** Which credential waits. */
@Resolver(() => QueuedCredential)
export class QueuedCredentialResolver {
  @FieldResolver(() => ID, { description: 'The global id of the credential.' })
  credentialId(@Root() { clinicId, certificationId }: QueuedCredential): string {
    return globalIdOf('Credential', { clinicId, id: certificationId });
  }
}
