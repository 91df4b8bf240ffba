import { SIGN_IN_STEPS, type SignInStep } from '@stipple/domain';
import { Field, InputType, ObjectType } from 'type-graphql';
import { newPasskeySchema, passkeySchema, secondFactorSchema, signInSchema } from '@stipple/validation';
import { domainEnum } from '../../../graphql/enums.ts';
import { payloadType } from '../../../graphql/private/index.ts';
import { Validated } from '../../../graphql/validate.ts';
import type { Progress } from './sign-in.service.ts';

export const SignInStepEnum = domainEnum('SignInStep', SIGN_IN_STEPS, 'What a sign-in needs next.', {
  second_factor: 'A passkey, the code of an authenticator, or a recovery code.',
  enrolment: 'A second factor of your own: your role needs one, and you have none yet.',
  done: 'Nothing: you are signed in.',
});

/** How far a sign-in has come. */
@ObjectType({ description: 'How far a sign-in has come, and by what it can go on.', simpleResolvers: true })
export class SignInProgress implements Progress {
  @Field(() => SignInStepEnum, { description: 'What comes next.' })
  step: SignInStep;

  @Field(() => Boolean, { description: 'Whether a passkey is there to go on with.' })
  passkeys: boolean;

  @Field(() => Boolean, { description: 'Whether an authenticator is there to go on with.' })
  authenticators: boolean;
}

/** What a browser is asked for a passkey. */
@ObjectType({
  description: 'What a browser is asked for a passkey; valid for five minutes, once.',
  simpleResolvers: true,
})
export class PasskeyChallenge {
  @Field(() => String, { description: 'To be sent back with the answer.' })
  challengeId: string;

  @Field(() => String, { description: 'The options for `navigator.credentials`, as JSON.' })
  options: string;
}

/** What an authenticator app is to take up. */
@ObjectType({
  description: 'What an authenticator app is to take up; it counts after its first code.',
  simpleResolvers: true,
})
export class AuthenticatorOffer {
  @Field(() => String, { description: 'To be sent back with the first code.' })
  id: string;

  @Field(() => String, { description: 'The secret in base 32, to be typed where nothing can be scanned.' })
  secret: string;

  @Field(() => String, { description: 'The `otpauth://` address, to be shown as a QR code.' })
  address: string;
}

/** A second factor was added. */
@ObjectType({ description: 'A second factor was added.', simpleResolvers: true })
export class Enrolment {
  @Field(() => [String], {
    description:
      'Recovery codes, each of which replaces a second factor once. Shown this once; empty when there are some already.',
  })
  recoveryCodes: readonly string[];
}

const progress = 'How far the sign-in has come.';
export const SignInPayload = payloadType('SignInPayload', 'progress', SignInProgress, progress);
export const UseSecondFactorPayload = payloadType('UseSecondFactorPayload', 'progress', SignInProgress, progress);
export const FinishPasskeySignInPayload = payloadType(
  'FinishPasskeySignInPayload',
  'progress',
  SignInProgress,
  progress,
);
export const BeginPasskeySignInPayload = payloadType(
  'BeginPasskeySignInPayload',
  'challenge',
  PasskeyChallenge,
  'What the browser is asked.',
);
export const BeginPasskeyPayload = payloadType(
  'BeginPasskeyPayload',
  'challenge',
  PasskeyChallenge,
  'What the browser is asked.',
);
export const BeginAuthenticatorPayload = payloadType(
  'BeginAuthenticatorPayload',
  'offer',
  AuthenticatorOffer,
  'What the app is to take up.',
);
const added = 'The factor that was added.';
export const FinishPasskeyPayload = payloadType('FinishPasskeyPayload', 'enrolment', Enrolment, added);
export const FinishAuthenticatorPayload = payloadType('FinishAuthenticatorPayload', 'enrolment', Enrolment, added);
export const RenewRecoveryCodesPayload = payloadType(
  'RenewRecoveryCodesPayload',
  'enrolment',
  Enrolment,
  'The new codes.',
);

@InputType({ description: 'An e-mail address and a password.' })
@Validated(signInSchema)
export class SignInInput {
  @Field(() => String, { description: 'The e-mail address of the account.' })
  email: string;

  @Field(() => String, { description: 'Its password.' })
  password: string;
}

@InputType({ description: 'A code instead of a passkey.' })
@Validated(secondFactorSchema)
export class UseSecondFactorInput {
  @Field(() => String, { description: 'The six digits of an authenticator, or a recovery code.' })
  code: string;
}

@InputType({ description: 'What the browser answered.' })
@Validated(passkeySchema)
export class FinishPasskeySignInInput {
  @Field(() => String, { description: 'The challenge it answers.' })
  challengeId: string;

  @Field(() => String, { description: 'The credential, as JSON.' })
  response: string;
}

@InputType({ description: 'A passkey that the browser made.' })
@Validated(newPasskeySchema)
export class FinishPasskeyInput extends FinishPasskeySignInInput {
  @Field(() => String, { description: 'What you call it, such as the name of the device.' })
  name: string;
}

@InputType({ description: 'The password, for who is signed in already.' })
export class BeginFactorInput {
  @Field(() => String, { nullable: true, description: 'Your password; not needed while you are signing in.' })
  password?: string | null;
}

@InputType({ description: 'The first code of an authenticator.' })
export class FinishAuthenticatorInput {
  @Field(() => String, { description: 'The offer that was taken up.' })
  id: string;

  @Field(() => String, { description: 'The six digits it shows.' })
  code: string;
}
