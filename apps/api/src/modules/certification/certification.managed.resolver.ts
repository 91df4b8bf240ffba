import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, ownId, Private } from '../../graphql/private/index.ts';
import { connectionType, globalIdOf, type Connection } from '../../graphql/relay/index.ts';
import { ManagedCredentialArgs } from './certification.managed.input.ts';
import { holderOf, reader, type ManagedCredentialService } from './certification.managed.service.ts';
import { CredentialChecklist, CredentialHolderChoice, ManagedCredential } from './certification.managed.type.ts';

const ManagedCredentialConnection = connectionType(ManagedCredential, 'ManagedCredential', 'credentials of the clinic');

/** The credentials of the clinic a member works in. */
@Resolver(() => ManagedClinic)
export class ManagedClinicCredentialsResolver {
  constructor(private readonly credentialsOf: ManagedCredentialService) {}

  @FieldResolver(() => ManagedCredentialConnection, {
    description: 'Credentials that you may see. Counted up to 10,000.',
  })
  @Private('credential.read')
  credentials(
    @Args(() => ManagedCredentialArgs) args: ManagedCredentialArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<ManagedCredential>> {
    return this.credentialsOf.list(actor, args);
  }

  @FieldResolver(() => ManagedCredential, { description: 'One credential, by its global id.' })
  @Private('credential.read')
  credential(@Arg('id', () => ID) id: string, @Ctx() { actor }: RequestContext): Promise<ManagedCredential> {
    return this.credentialsOf.one(actor, ownId(reader(actor), 'Credential', id));
  }

  @FieldResolver(() => CredentialChecklist, {
    description: 'What a practitioner or a location needs by the countries it works in, and what is missing.',
  })
  @Private('credential.read')
  credentialChecklist(
    @Arg('holderId', () => ID, { description: 'The global id of a practitioner or a location.' }) holderId: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<CredentialChecklist> {
    const { kind, id } = holderOf(reader(actor), holderId);
    return this.credentialsOf.checklist(actor, kind, id);
  }

  @FieldResolver(() => [CredentialHolderChoice], {
    description: 'People and locations whose credentials you may keep, by words of their names; at most 20.',
  })
  @Private('credential.write')
  credentialHolders(
    @Arg('search', () => String, { defaultValue: '', description: 'What their names hold.' }) search: string,
    @Arg('ids', () => [ID], { defaultValue: [], description: 'These instead, by their global ids.' }) ids: string[],
    @Ctx() { actor }: RequestContext,
  ): Promise<CredentialHolderChoice[]> {
    return this.credentialsOf.holders(actor, search, ids);
  }
}

/** What a credential says beyond its row. */
@Resolver(() => ManagedCredential)
export class ManagedCredentialResolver {
  @FieldResolver(() => ID)
  id(@Root() credential: ManagedCredential): string {
    return globalIdOf('Credential', credential);
  }

  @FieldResolver(() => ID, { description: 'The global id of the practitioner or the location that holds it.' })
  holderId(@Root() { clinicId, practitionerId, locationId }: ManagedCredential): string {
    return practitionerId === null
      ? globalIdOf('Location', { clinicId, id: locationId ?? '' })
      : globalIdOf('Practitioner', { clinicId, id: practitionerId });
  }
}
