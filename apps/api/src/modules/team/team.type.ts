import {
  INVITATION_STATES,
  MEMBERSHIP_STATUSES,
  type AccountLocale,
  type InvitationState,
  type MemberRole,
  type MembershipStatus,
} from '@stipple/domain';
import { acceptanceSchema, invitationSchema, membershipSchema } from '@stipple/validation';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';
import { payloadType } from '../../graphql/private/index.ts';
import { connectionType, PageArgs } from '../../graphql/relay/index.ts';
import { Validated } from '../../graphql/validate.ts';
import { AccountLocaleEnum, MemberRoleEnum, SignInProgress } from '../account/index.ts';

export const MembershipStatusEnum = domainEnum(
  'MembershipStatus',
  MEMBERSHIP_STATUSES,
  'Whether somebody works here.',
  {
    active: 'Works here now.',
    ended: 'Worked here once; sees nothing of it any more.',
  },
);

export const InvitationStateEnum = domainEnum('InvitationState', INVITATION_STATES, 'Where an invitation stands.', {
  open: 'May be accepted.',
  accepted: 'Was accepted.',
  revoked: 'Was taken back, or another one took its place.',
  expired: 'Was not accepted in time.',
});

/** A location or a practitioner by name. */
@ObjectType({ description: 'A location or a practitioner of the clinic, by name.', simpleResolvers: true })
export class TeamPlaceName {
  @Field(() => ID, { description: 'The global id of the location or practitioner.' })
  id: string;

  @Field(() => String, { description: 'What it, or they, are called.' })
  name: string;
}

@ObjectType({ description: 'Where somebody is, and as what.', simpleResolvers: true })
abstract class Placed {
  @Field(() => [MemberRoleEnum], { description: 'As what.' })
  roles: readonly MemberRole[];

  @Field(() => Boolean, { description: 'Whether at every location, those to come included.' })
  allLocations: boolean;

  @Field(() => [TeamPlaceName], { description: 'At which locations; none when at all of them.' })
  locations: readonly TeamPlaceName[];

  @Field(() => TeamPlaceName, { nullable: true, description: 'Which practitioner it is; null for who treats nobody.' })
  practitioner: TeamPlaceName | null;
}

/** Somebody who works in the clinic. */
@ObjectType({ description: 'Somebody who works, or worked, in the clinic.', simpleResolvers: true })
export class ManagedMember extends Placed {
  @Field(() => ID, { description: 'For changing what they are.' })
  id: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => String, { description: 'The address they sign in with.' })
  email: string;

  @Field(() => MembershipStatusEnum, { description: 'Whether they work here now.' })
  status: MembershipStatus;

  @Field(() => Boolean, { description: 'Whether it is you.' })
  isYou: boolean;

  @Field(() => Boolean, { description: 'Whether they have a passkey or an authenticator.' })
  hasSecondFactor: boolean;

  @Field(() => Date, { nullable: true, description: 'When they were last seen, anywhere on Stipple; null when never.' })
  lastSeenAt: Date | null;

  @Field(() => Date, { description: 'Since when they belong to the clinic.' })
  createdAt: Date;

  @Field(() => Int, { description: 'To be sent back with a change, so that two editors are told of each other.' })
  version: number;
}

/** Somebody who was invited. */
@ObjectType({ description: 'Somebody who was invited to the clinic.', simpleResolvers: true })
export class ManagedInvitation extends Placed {
  @Field(() => ID, { description: 'For sending it again or taking it back.' })
  id: string;

  @Field(() => String, { description: 'The address it was sent to.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'The name that was given with it.' })
  name: string | null;

  @Field(() => InvitationStateEnum, { description: 'Where it stands.' })
  state: InvitationState;

  @Field(() => String, { nullable: true, description: 'Who sent it.' })
  inviterName: string | null;

  @Field(() => Date, { description: 'When it was sent.' })
  createdAt: Date;

  @Field(() => Date, { description: 'Until when it may be accepted.' })
  expiresAt: Date;
}

/** What somebody sees who opens the link of an invitation. */
@ObjectType({ description: 'What the link of an invitation is for.', simpleResolvers: true })
export class InvitationPreview {
  @Field(() => String, { description: 'The clinic that invites.' })
  clinicName: string;

  @Field(() => String, { nullable: true, description: 'Who sent it.' })
  inviterName: string | null;

  @Field(() => String, { description: 'The address it was sent to: that of the account that accepts it.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'The name that was given with it.' })
  name: string | null;

  @Field(() => [MemberRoleEnum], { description: 'As what.' })
  roles: readonly MemberRole[];

  @Field(() => Date, { description: 'Until when it may be accepted.' })
  expiresAt: Date;

  @Field(() => Boolean, { description: 'Whether the address has an account, to be signed in to first.' })
  hasAccount: boolean;
}

/** An invitation was accepted. */
@ObjectType({ description: 'An invitation was accepted.', simpleResolvers: true })
export class Acceptance {
  @Field(() => String, { description: 'The clinic you belong to now.' })
  clinicName: string;

  @Field(() => SignInProgress, { description: 'How far you are signed in.' })
  progress: SignInProgress;
}

export const ManagedMemberConnection = connectionType(ManagedMember, 'ManagedMember', 'people who work in the clinic');
export const ManagedInvitationConnection = connectionType(ManagedInvitation, 'ManagedInvitation', 'invitations');

@InputType({ description: 'What narrows a list of people.' })
export class MemberFilterInput {
  @Field(() => String, { nullable: true, description: 'A part of the name or the address.' })
  search?: string | null;

  @Field(() => MemberRoleEnum, { nullable: true, description: 'As what.' })
  role?: MemberRole | null;

  @Field(() => ID, { nullable: true, description: 'At which location, by its global id.' })
  location?: string | null;

  @Field(() => MembershipStatusEnum, { nullable: true, description: 'Whether they work here now.' })
  status?: MembershipStatus | null;
}

@ArgsType()
export class MemberArgs extends PageArgs {
  @Field(() => MemberFilterInput, { nullable: true, description: 'What narrows the list.' })
  filter?: MemberFilterInput | null;
}

@ArgsType()
export class InvitationArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: true, description: 'Only those that may still be accepted.' })
  open: boolean;
}

@InputType({ description: 'What somebody is to be, and where.' })
abstract class PlaceInput {
  @Field(() => [MemberRoleEnum], { description: 'As what. Owners and auditors are at every location.' })
  roles: MemberRole[];

  @Field(() => Boolean, { description: 'Whether at every location, those to come included.' })
  allLocations: boolean;

  @Field(() => [ID], { description: 'At which locations, by their global ids; none when at all of them.' })
  locationIds: string[];

  @Field(() => ID, { nullable: true, description: 'Which practitioner it is, by the global id; for that role only.' })
  practitionerId?: string | null;
}

@InputType({ description: 'Who is invited, as what, and where.' })
@Validated(invitationSchema)
export class InviteMemberInput extends PlaceInput {
  @Field(() => String, { description: 'The address the invitation goes to.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'Their name, to start with.' })
  name?: string | null;

  @Field(() => AccountLocaleEnum, { nullable: true, description: 'The language of the letter; yours unless stated.' })
  locale?: AccountLocale | null;
}

@InputType({ description: 'An invitation.' })
export class InvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  id: string;
}

@InputType({ description: 'What somebody is to be, and where.' })
@Validated(membershipSchema)
export class ChangeMemberInput extends PlaceInput {
  @Field(() => ID, { description: 'The member.' })
  id: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;
}

@InputType({ description: 'Whom to let go.' })
export class EndMembershipInput {
  @Field(() => ID, { description: 'The member.' })
  id: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;
}

@InputType({ description: 'An invitation, and who has no account yet: name and password.' })
@Validated(acceptanceSchema)
export class AcceptInvitationInput {
  @Field(() => String, { description: 'What stood in the link.' })
  token: string;

  @Field(() => String, { nullable: true, description: 'The name colleagues see; for a new account.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The password; for a new account.' })
  password?: string | null;
}

const theMember = 'The member as it is now.';
const theInvitation = 'The invitation as it is now.';
export const ChangeMemberPayload = payloadType('ChangeMemberPayload', 'member', ManagedMember, theMember);
export const EndMembershipPayload = payloadType('EndMembershipPayload', 'member', ManagedMember, theMember);
export const InviteMemberPayload = payloadType('InviteMemberPayload', 'invitation', ManagedInvitation, theInvitation);
export const ResendInvitationPayload = payloadType(
  'ResendInvitationPayload',
  'invitation',
  ManagedInvitation,
  theInvitation,
);
export const RevokeInvitationPayload = payloadType(
  'RevokeInvitationPayload',
  'invitation',
  ManagedInvitation,
  theInvitation,
);
export const AcceptInvitationPayload = payloadType(
  'AcceptInvitationPayload',
  'acceptance',
  Acceptance,
  'What came of it.',
);
