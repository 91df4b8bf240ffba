import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ownId, payload, payloadType, Private, type Payload } from '../../graphql/private/index.ts';
import { holderOf } from './certification.managed.service.ts';
import { ManagedCredential } from './certification.managed.type.ts';
import {
  AddCredentialInput,
  RemoveCredentialInput,
  SubmitCredentialInput,
  UpdateCredentialInput,
  WithdrawCredentialInput,
} from './claim.input.ts';
import { writer, type ClaimService } from './claim.service.ts';

const answer = (name: string) => payloadType(name, 'credential', ManagedCredential, 'The credential as it is now.');
const AddCredentialPayload = answer('AddCredentialPayload');
const UpdateCredentialPayload = answer('UpdateCredentialPayload');
const SubmitCredentialPayload = answer('SubmitCredentialPayload');
const WithdrawCredentialPayload = answer('WithdrawCredentialPayload');
const RemoveCredentialPayload = payloadType(
  'RemoveCredentialPayload',
  'credential',
  ManagedCredential,
  'The credential as it was.',
);

type Answer = Payload<'credential', ManagedCredential>;

const told = async (work: ReturnType<ClaimService['add']>): Promise<Answer> =>
  payload('credential', await work, (credential) => credential);

/** What a clinic does with the credentials of its people and premises. */
@Resolver()
export class CredentialMutationResolver {
  constructor(private readonly claims: ClaimService) {}

  @Mutation(() => AddCredentialPayload, { description: 'Adds a credential of a practitioner or a location.' })
  @Private('credential.write')
  addCredential(
    @Arg('input') { holderId, ...claim }: AddCredentialInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Answer> {
    return told(this.claims.add(actor, holderOf(writer(actor), holderId), claim));
  }

  @Mutation(() => UpdateCredentialPayload, { description: 'Changes what is claimed, while it is not handed in.' })
  @Private('credential.write')
  updateCredential(@Arg('input') input: UpdateCredentialInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const credentialId = ownId(writer(actor), 'Credential', input.credentialId);
    return told(this.claims.update(actor, { ...input, credentialId }));
  }

  @Mutation(() => SubmitCredentialPayload, { description: 'Hands a credential in to be checked, with its document.' })
  @Private('credential.write')
  submitCredential(@Arg('input') input: SubmitCredentialInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const credentialId = ownId(writer(actor), 'Credential', input.credentialId);
    return told(this.claims.submit(actor, { ...input, credentialId }, input.uploadId));
  }

  @Mutation(() => WithdrawCredentialPayload, { description: 'Takes back what was handed in and not checked yet.' })
  @Private('credential.write')
  withdrawCredential(@Arg('input') input: WithdrawCredentialInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const credentialId = ownId(writer(actor), 'Credential', input.credentialId);
    return told(this.claims.withdraw(actor, { ...input, credentialId }));
  }

  @Mutation(() => RemoveCredentialPayload, {
    description: 'Gives a credential up: it is shown nowhere any more. What was revoked stays.',
  })
  @Private('credential.write')
  removeCredential(@Arg('input') input: RemoveCredentialInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const credentialId = ownId(writer(actor), 'Credential', input.credentialId);
    return told(this.claims.remove(actor, { ...input, credentialId }));
  }
}
