import { needsSecondFactor } from '@stipple/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../graphql/context.ts';
import { Private } from '../../../graphql/private/index.ts';
import { Account } from '../account.type.ts';
import { done, DonePayload } from '../done.type.ts';
import type { RecoveryService } from '../recovery/recovery.service.ts';
import type { SignInService } from '../sign-in/sign-in.service.ts';
import { signedIn } from '../someone.ts';
import type { SettingsService } from './settings.service.ts';
import {
  AccountEvent,
  AccountSession,
  ChangePasswordInput,
  ChangeProfileInput,
  ConfirmEmailInput,
  RequestEmailChangeInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
  RevokeSessionInput,
  SecondFactor,
} from './settings.type.ts';

/** What somebody sees and changes of their own account. */
@Resolver(() => Account)
export class SettingsResolver {
  constructor(
    private readonly settings: SettingsService,
    private readonly signIns: SignInService,
    private readonly recovery: RecoveryService,
  ) {}

  @FieldResolver(() => [AccountSession], {
    description: 'Devices that are signed in, the one used last first; at most 100.',
  })
  @Private('account')
  sessions(@Ctx() { session }: RequestContext): Promise<AccountSession[]> {
    return this.settings.sessions(signedIn(session));
  }

  @FieldResolver(() => [SecondFactor], { description: 'Second factors: passkeys, then authenticators.' })
  @Private('account')
  factors(@Ctx() { session }: RequestContext): Promise<SecondFactor[]> {
    return this.settings.factors(signedIn(session));
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether a role of yours needs a second factor that was not shown: until then it counts for nothing.',
  })
  @Private('account')
  owesSecondFactor(@Ctx() { session }: RequestContext): boolean {
    const { isOperator, memberships, secondFactorAt } = signedIn(session);
    return !secondFactorAt && (isOperator || memberships.some(({ roles }) => needsSecondFactor(roles)));
  }

  @FieldResolver(() => Int, { description: 'How many recovery codes are unused.' })
  @Private('account')
  recoveryCodesLeft(@Ctx() { session }: RequestContext): Promise<number> {
    return this.settings.recoveryCodesLeft(signedIn(session));
  }

  @FieldResolver(() => [AccountEvent], {
    description: 'What happened to the account, the newest first; at most 50 at once.',
  })
  @Private('account')
  activity(
    @Ctx() { session }: RequestContext,
    @Arg('before', () => ID, { nullable: true, description: 'The last one seen.' }) before?: string,
  ): Promise<AccountEvent[]> {
    return this.settings.activity(signedIn(session), 50, before ?? null);
  }

  @Mutation(() => DonePayload, { description: 'Signs one device out, at once.' })
  @Private('account')
  async revokeSession(
    @Arg('input', () => RevokeSessionInput) { id }: RevokeSessionInput,
    @Ctx() { session, browser }: RequestContext,
  ): Promise<DonePayload> {
    await this.signIns.revoke(signedIn(session), id, browser);
    return done();
  }

  @Mutation(() => DonePayload, { description: 'Signs all other devices out, at once.' })
  @Private('account')
  async revokeOtherSessions(@Ctx() { session, browser }: RequestContext): Promise<DonePayload> {
    await this.signIns.revokeOthers(signedIn(session), browser);
    return done();
  }

  @Mutation(() => DonePayload, {
    description: 'Sends a link for a new password, if there is such an account. The answer is the same if not.',
  })
  @Private('anybody')
  async requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput) { email }: RequestPasswordResetInput,
    @Ctx() { browser }: RequestContext,
  ): Promise<DonePayload> {
    return done(await this.recovery.requestReset(email, browser));
  }

  @Mutation(() => DonePayload, { description: 'Sets a new password by a link, and signs all devices out.' })
  @Private('anybody')
  async resetPassword(
    @Arg('input', () => ResetPasswordInput) { token, password }: ResetPasswordInput,
    @Ctx() { browser }: RequestContext,
  ): Promise<DonePayload> {
    return done(await this.recovery.reset(token, password, browser));
  }

  @Mutation(() => DonePayload, { description: 'Changes the password, and signs all other devices out.' })
  @Private('account')
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() { session, browser }: RequestContext,
  ): Promise<DonePayload> {
    return done(await this.recovery.changePassword(signedIn(session), input, browser));
  }

  @Mutation(() => DonePayload, { description: 'Asks a new address to confirm itself, and tells the old one.' })
  @Private('account')
  async requestEmailChange(
    @Arg('input', () => RequestEmailChangeInput) input: RequestEmailChangeInput,
    @Ctx() { session, browser }: RequestContext,
  ): Promise<DonePayload> {
    return done(await this.recovery.requestEmailChange(signedIn(session), input, browser));
  }

  @Mutation(() => DonePayload, { description: 'Changes the address by the link that was sent to it.' })
  @Private('anybody')
  async confirmEmail(
    @Arg('input', () => ConfirmEmailInput) { token }: ConfirmEmailInput,
    @Ctx() { browser }: RequestContext,
  ): Promise<DonePayload> {
    return done(await this.recovery.confirmEmail(token, browser));
  }

  @Mutation(() => DonePayload, { description: 'Changes your name and language.' })
  @Private('account')
  async changeProfile(
    @Arg('input', () => ChangeProfileInput) input: ChangeProfileInput,
    @Ctx() { session }: RequestContext,
  ): Promise<DonePayload> {
    return done(await this.recovery.changeProfile(signedIn(session), input));
  }
}
