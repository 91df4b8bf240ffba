import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../graphql/context.ts';
import { payload, Private, type Payload } from '../../../graphql/private/index.ts';
import type { SecondFactorService } from '../factor/second-factor.service.ts';
import { someone } from '../someone.ts';
import type { SignInService } from './sign-in.service.ts';
import {
  BeginPasskeySignInPayload,
  FinishPasskeySignInInput,
  FinishPasskeySignInPayload,
  type PasskeyChallenge,
  SignInInput,
  SignInPayload,
  SignInProgress,
  UseSecondFactorInput,
  UseSecondFactorPayload,
} from './sign-in.type.ts';
import { done, DonePayload } from '../done.type.ts';

const same = <T>(value: T): T => value;

/** Signing in and out. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly secondFactors: SecondFactorService,
  ) {}

  @Query(() => SignInProgress, {
    nullable: true,
    description: 'What a sign-in that is under way needs next; null when none is.',
  })
  @Private('anybody')
  signInProgress(@Ctx() { session }: RequestContext): Promise<SignInProgress | null> {
    return this.signIns.pending(session);
  }

  @Mutation(() => SignInPayload, {
    description: 'Signs in with a password, as far as that leads. Says nothing of whether there is such an account.',
  })
  @Private('anybody')
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() { browser, session }: RequestContext,
  ): Promise<Payload<'progress', SignInProgress>> {
    return payload('progress', await this.signIns.signIn(input, browser, session), same);
  }

  @Mutation(() => UseSecondFactorPayload, {
    description: 'Goes on with the code of an authenticator or a recovery code.',
  })
  @Private('anybody')
  async useSecondFactor(
    @Arg('input', () => UseSecondFactorInput) { code }: UseSecondFactorInput,
    @Ctx() { browser, session }: RequestContext,
  ): Promise<Payload<'progress', SignInProgress>> {
    return payload('progress', await this.secondFactors.useCode(someone(session), code, browser), same);
  }

  @Mutation(() => BeginPasskeySignInPayload, { description: 'Asks the browser for any passkey of this site.' })
  @Private('anybody')
  async beginPasskeySignIn(@Ctx() { browser }: RequestContext): Promise<Payload<'challenge', PasskeyChallenge>> {
    return payload('challenge', await this.secondFactors.beginPasskey(browser), same);
  }

  @Mutation(() => FinishPasskeySignInPayload, {
    description: 'Signs in with the passkey the browser answered with; it counts as both factors.',
  })
  @Private('anybody')
  async finishPasskeySignIn(
    @Arg('input', () => FinishPasskeySignInInput) input: FinishPasskeySignInInput,
    @Ctx() { browser, session }: RequestContext,
  ): Promise<Payload<'progress', SignInProgress>> {
    return payload('progress', await this.secondFactors.finishPasskey(input, browser, session), same);
  }

  @Mutation(() => DonePayload, { description: 'Signs this browser out.' })
  @Private('anybody')
  async signOut(@Ctx() { browser, session }: RequestContext): Promise<DonePayload> {
    await this.signIns.signOut(session, browser);
    return done();
  }
}
