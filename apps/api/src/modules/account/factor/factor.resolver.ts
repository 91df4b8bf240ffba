import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../graphql/context.ts';
import { payload, Private, type Payload } from '../../../graphql/private/index.ts';
import { done, DonePayload } from '../done.type.ts';
import { PasswordInput, RemoveFactorInput } from '../settings/settings.type.ts';
import {
  type AuthenticatorOffer,
  BeginAuthenticatorPayload,
  BeginFactorInput,
  BeginPasskeyPayload,
  type Enrolment,
  FinishAuthenticatorInput,
  FinishAuthenticatorPayload,
  FinishPasskeyInput,
  FinishPasskeyPayload,
  type PasskeyChallenge,
  RenewRecoveryCodesPayload,
} from '../sign-in/sign-in.type.ts';
import { signedIn, someone } from '../someone.ts';
import type { FactorService } from './factor.service.ts';

const same = <T>(value: T): T => value;

/** Adding and removing second factors. */
@Resolver()
export class FactorResolver {
  constructor(private readonly factors: FactorService) {}

  @Mutation(() => BeginPasskeyPayload, {
    description: 'Asks the browser for a new passkey. Your role may need one before you are let in.',
  })
  @Private('account')
  async beginPasskey(
    @Arg('input', () => BeginFactorInput) { password }: BeginFactorInput,
    @Ctx() { session }: RequestContext,
  ): Promise<Payload<'challenge', PasskeyChallenge>> {
    return payload('challenge', await this.factors.beginPasskey(someone(session), password ?? null), same);
  }

  @Mutation(() => FinishPasskeyPayload, { description: 'Keeps the passkey the browser answered with.' })
  @Private('account')
  async finishPasskey(
    @Arg('input', () => FinishPasskeyInput) input: FinishPasskeyInput,
    @Ctx() { session, browser }: RequestContext,
  ): Promise<Payload<'enrolment', Enrolment>> {
    return payload('enrolment', await this.factors.finishPasskey(someone(session), input, browser), same);
  }

  @Mutation(() => BeginAuthenticatorPayload, { description: 'Offers a new secret to an authenticator app.' })
  @Private('account')
  async beginAuthenticator(
    @Arg('input', () => BeginFactorInput) { password }: BeginFactorInput,
    @Ctx() { session }: RequestContext,
  ): Promise<Payload<'offer', AuthenticatorOffer>> {
    return payload('offer', await this.factors.beginAuthenticator(someone(session), password ?? null), same);
  }

  @Mutation(() => FinishAuthenticatorPayload, { description: 'Keeps the authenticator, by its first code.' })
  @Private('account')
  async finishAuthenticator(
    @Arg('input', () => FinishAuthenticatorInput) input: FinishAuthenticatorInput,
    @Ctx() { session, browser }: RequestContext,
  ): Promise<Payload<'enrolment', Enrolment>> {
    return payload('enrolment', await this.factors.finishAuthenticator(someone(session), input, browser), same);
  }

  @Mutation(() => RenewRecoveryCodesPayload, { description: 'Makes new recovery codes; the old ones end.' })
  @Private('account')
  async renewRecoveryCodes(
    @Arg('input', () => PasswordInput) { password }: PasswordInput,
    @Ctx() { session, browser }: RequestContext,
  ): Promise<Payload<'enrolment', Enrolment>> {
    return payload('enrolment', await this.factors.renewRecoveryCodes(signedIn(session), password, browser), same);
  }

  @Mutation(() => DonePayload, {
    description: 'Takes a second factor away; not the last one of somebody whose role needs one.',
  })
  @Private('account')
  async removeFactor(
    @Arg('input', () => RemoveFactorInput) { id, password }: RemoveFactorInput,
    @Ctx() { session, browser }: RequestContext,
  ): Promise<DonePayload> {
    return done(await this.factors.remove(signedIn(session), id, password, browser));
  }
}
