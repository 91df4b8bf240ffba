import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, ownId, payload, Private, type Payload } from '../../graphql/private/index.ts';
import type { Connection } from '../../graphql/relay/index.ts';
import { signedIn } from '../account/index.ts';
import { inviter, type InvitationService } from './invitation.service.ts';
import { invitationFor, memberFor, placeOf } from './team.present.ts';
import { changer, reader, type TeamService } from './team.service.ts';
import {
  Acceptance,
  AcceptInvitationInput,
  AcceptInvitationPayload,
  ChangeMemberInput,
  ChangeMemberPayload,
  EndMembershipInput,
  EndMembershipPayload,
  InvitationArgs,
  InvitationInput,
  InvitationPreview,
  InviteMemberInput,
  InviteMemberPayload,
  ManagedInvitation,
  ManagedInvitationConnection,
  ManagedMember,
  ManagedMemberConnection,
  MemberArgs,
  ResendInvitationPayload,
  RevokeInvitationPayload,
} from './team.type.ts';

/** Who works in the clinic, and who was asked to. */
@Resolver(() => ManagedClinic)
export class TeamResolver {
  constructor(
    private readonly team: TeamService,
    private readonly invited: InvitationService,
  ) {}

  @FieldResolver(() => ManagedMemberConnection, { description: 'Who works here, as far as you reach, by name.' })
  @Private('team.read')
  async members(
    @Args(() => MemberArgs) { filter, ...page }: MemberArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<ManagedMember>> {
    const locationId = filter?.location ? ownId(reader(actor), 'Location', filter.location) : null;
    return shownAs(await this.team.members(actor, page, { ...filter, locationId }), memberFor(actor));
  }

  @FieldResolver(() => ManagedMember, { description: 'One who works, or worked, here.' })
  @Private('team.read')
  async member(@Arg('id', () => ID) id: string, @Ctx() { actor }: RequestContext): Promise<ManagedMember> {
    return memberFor(actor)(await this.team.member(actor, id));
  }

  @FieldResolver(() => ManagedInvitationConnection, { description: 'Who was invited, the latest first.' })
  @Private('team.read')
  async invitations(
    @Args(() => InvitationArgs) { open, ...page }: InvitationArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<ManagedInvitation>> {
    return shownAs(await this.team.invitations(actor, page, open), this.#invitation(actor));
  }

  @Mutation(() => InviteMemberPayload, { description: 'Writes to somebody with a link that makes them a member.' })
  @Private('team.invite')
  async inviteMember(
    @Arg('input', () => InviteMemberInput) input: InviteMemberInput,
    @Ctx() { actor, session }: RequestContext,
  ): Promise<Payload<'invitation', ManagedInvitation>> {
    const place = placeOf(inviter(actor), input);
    const { email, name, locale } = input;
    const outcome = await this.invited.invite(actor, signedIn(session), { ...place, email, name, locale });
    return payload('invitation', outcome, this.#invitation(actor));
  }

  @Mutation(() => ResendInvitationPayload, { description: 'Writes again, with a new link; the earlier one ends.' })
  @Private('team.invite')
  async resendInvitation(
    @Arg('input', () => InvitationInput) { id }: InvitationInput,
    @Ctx() { actor, session }: RequestContext,
  ): Promise<Payload<'invitation', ManagedInvitation>> {
    inviter(actor);
    return payload('invitation', await this.invited.resend(actor, signedIn(session), id), this.#invitation(actor));
  }

  @Mutation(() => RevokeInvitationPayload, { description: 'Takes an invitation back: its link ends at once.' })
  @Private('team.invite')
  async revokeInvitation(
    @Arg('input', () => InvitationInput) { id }: InvitationInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'invitation', ManagedInvitation>> {
    return payload('invitation', await this.invited.revoke(actor, id), this.#invitation(actor));
  }

  @Mutation(() => ChangeMemberPayload, { description: 'Changes what somebody is, and where; it counts at once.' })
  @Private('team.change')
  async changeMember(
    @Arg('input', () => ChangeMemberInput) input: ChangeMemberInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'member', ManagedMember>> {
    const { id, version } = input;
    const outcome = await this.team.change(actor, { ...placeOf(changer(actor), input), id, version });
    return payload('member', outcome, memberFor(actor));
  }

  @Mutation(() => EndMembershipPayload, {
    description: 'Lets somebody go: they see nothing of the clinic from then on. What they did stays.',
  })
  @Private('team.change')
  async endMembership(
    @Arg('input', () => EndMembershipInput) input: EndMembershipInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'member', ManagedMember>> {
    return payload('member', await this.team.end(actor, input), memberFor(actor));
  }

  #invitation(actor: RequestContext['actor']) {
    return invitationFor(actor, this.invited.now());
  }
}

/** What is seen and done by who holds the link of an invitation. */
@Resolver()
export class AcceptanceResolver {
  constructor(private readonly invited: InvitationService) {}

  @Query(() => InvitationPreview, {
    nullable: true,
    description: 'What the link of an invitation is for; null when it was used, is over, or was taken back.',
  })
  @Private('anybody')
  invitation(
    @Arg('token', () => String, { description: 'What stood in the link.' }) token: string,
    @Ctx() { browser }: RequestContext,
  ): Promise<InvitationPreview | null> {
    return this.invited.preview(token, browser);
  }

  @Mutation(() => AcceptInvitationPayload, {
    description: 'Joins the clinic, with the account that is signed in or with a new one.',
  })
  @Private('anybody')
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() { session, browser }: RequestContext,
  ): Promise<Payload<'acceptance', Acceptance>> {
    return payload('acceptance', await this.invited.accept(input, session, browser), (value) => value);
  }
}

/** The same page with each row as it is shown. */
function shownAs<Row, View extends object>(page: Connection<Row>, show: (row: Row) => View): Connection<View> {
  const views = new Map(page.nodes.map((row) => [row, show(row)]));
  const viewOf = (row: Row): View => views.get(row) ?? show(row);
  return {
    ...page,
    nodes: page.nodes.map(viewOf),
    edges: page.edges.map((edge) => ({ cursor: edge.cursor, node: viewOf(edge.node) })),
  };
}
