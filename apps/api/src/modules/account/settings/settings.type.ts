import {
  ACCOUNT_EVENT_KINDS,
  FACTOR_KINDS,
  type AccountEventKind,
  type AccountLocale,
  type FactorKind,
} from '@stipple/domain';
import {
  emailChangeSchema,
  passwordChangeSchema,
  passwordResetRequestSchema,
  passwordResetSchema,
  profileSchema,
} from '@stipple/validation';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { domainEnum } from '../../../graphql/enums.ts';
import { Validated } from '../../../graphql/validate.ts';
import { AccountLocaleEnum } from '../account.type.ts';

export const FactorKindEnum = domainEnum('FactorKind', FACTOR_KINDS, 'What a second factor is.', {
  passkey: 'A key that a device or a password manager holds.',
  authenticator: 'An app that shows a new code every 30 seconds.',
});

export const AccountEventKindEnum = domainEnum(
  'AccountEventKind',
  ACCOUNT_EVENT_KINDS,
  'What happened to an account.',
  {
    signed_in: 'Signed in.',
    sign_in_failed: 'A wrong password was given.',
    second_factor_failed: 'A wrong second factor was shown.',
    signed_out: 'Signed out.',
    session_revoked: 'Other devices were signed out.',
    passkey_added: 'A passkey was added.',
    authenticator_added: 'An authenticator was added.',
    factor_removed: 'A second factor was removed.',
    recovery_code_used: 'A recovery code was used.',
    recovery_codes_made: 'New recovery codes were made.',
    password_changed: 'The password was changed.',
    password_reset_requested: 'A new password was asked for.',
    password_reset: 'A new password was set by a link.',
    email_change_requested: 'Another address was asked for.',
    email_changed: 'The address was changed.',
    invitation_accepted: 'An invitation was accepted.',
  },
);

/** A device that is signed in. */
@ObjectType({ description: 'A device that is signed in to your account.', simpleResolvers: true })
export class AccountSession {
  @Field(() => ID, { description: 'For signing it out.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Browser and system.' })
  device: string | null;

  @Field(() => String, { nullable: true, description: 'The network address it signed in from.' })
  address: string | null;

  @Field(() => Date, { description: 'When it signed in.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was last used, to the minute.' })
  lastSeenAt: Date;

  @Field(() => Date, { description: 'When it is signed out at the latest.' })
  expiresAt: Date;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent: boolean;
}

/** A second factor. */
@ObjectType({ description: 'A second factor of yours.', simpleResolvers: true })
export class SecondFactor {
  @Field(() => ID, { description: 'For removing it.' })
  id: string;

  @Field(() => FactorKindEnum, { description: 'What it is.' })
  kind: FactorKind;

  @Field(() => String, { description: 'What you call it.' })
  name: string;

  @Field(() => Date, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last shown; null when never.' })
  lastUsedAt: Date | null;
}

/** Something that happened to an account. */
@ObjectType({ description: 'Something that happened to your account.', simpleResolvers: true })
export class AccountEvent {
  @Field(() => ID, { description: 'For reading on from there.' })
  id: string;

  @Field(() => AccountEventKindEnum, { description: 'What it was.' })
  kind: AccountEventKind;

  @Field(() => String, { nullable: true, description: 'The network address it came from.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Browser and system.' })
  device: string | null;

  @Field(() => Date, { description: 'When it was.' })
  happenedAt: Date;
}

@InputType({ description: 'Your password.' })
export class PasswordInput {
  @Field(() => String, { description: 'Your password.' })
  password: string;
}

@InputType({ description: 'A factor, and your password.' })
export class RemoveFactorInput extends PasswordInput {
  @Field(() => ID, { description: 'The factor.' })
  id: string;
}

@InputType({ description: 'A device.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: 'The device.' })
  id: string;
}

@InputType({ description: 'Whose password was forgotten.' })
@Validated(passwordResetRequestSchema)
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'The e-mail address of the account.' })
  email: string;
}

@InputType({ description: 'A new password, by a link from a letter.' })
@Validated(passwordResetSchema)
export class ResetPasswordInput {
  @Field(() => String, { description: 'What stood in the link.' })
  token: string;

  @Field(() => String, { description: 'The new password.' })
  password: string;
}

@InputType({ description: 'A new password in place of the present one.' })
@Validated(passwordChangeSchema)
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present password.' })
  currentPassword: string;

  @Field(() => String, { description: 'The new password.' })
  password: string;
}

@InputType({ description: 'A new address, and your password.' })
@Validated(emailChangeSchema)
export class RequestEmailChangeInput {
  @Field(() => String, { description: 'The new e-mail address.' })
  email: string;

  @Field(() => String, { description: 'Your password.' })
  password: string;
}

@InputType({ description: 'What stood in the link.' })
export class ConfirmEmailInput {
  @Field(() => String, { description: 'What stood in the link.' })
  token: string;
}

@InputType({ description: 'The name colleagues see, and the language.' })
@Validated(profileSchema)
export class ChangeProfileInput {
  @Field(() => String, { description: 'The name colleagues see.' })
  name: string;

  @Field(() => AccountLocaleEnum, { description: 'The language of pages and messages.' })
  locale: AccountLocale;
}
