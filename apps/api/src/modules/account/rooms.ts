import type { Resolver } from '../../graphql/schema.ts';
import type { Doors } from '../../platform/db/index.ts';
import { FactorResolver } from './factor/factor.resolver.ts';
import { FactorService } from './factor/factor.service.ts';
import { Passkeys } from './factor/passkey.ts';
import { SecondFactorService } from './factor/second-factor.service.ts';
import { Letters } from './letters.ts';
import { OwnerCheck } from './owner-check.ts';
import { authenticatorSeal, letterSeal } from './seals.ts';
import { RecoveryService } from './recovery/recovery.service.ts';
import { SettingsResolver } from './settings/settings.resolver.ts';
import { SettingsService } from './settings/settings.service.ts';
import { SignInResolver } from './sign-in/sign-in.resolver.ts';
import { SignInService } from './sign-in/sign-in.service.ts';

/** What signing in stands on. */
export interface SignInParts {
  readonly publicUrl: string;
  /** Seals letters and the secrets of authenticators. */
  readonly sealSecret: string;
}

/** Signing in, second factors and the own account. */
export function signInRooms(doors: Doors, { publicUrl, sealSecret }: SignInParts) {
  const letters = new Letters(letterSeal(sealSecret));
  const owners = new OwnerCheck(doors);
  const passkeys = new Passkeys(publicUrl);
  const seal = authenticatorSeal(sealSecret);
  const signIns = new SignInService(doors, letters);
  const resolvers: Resolver[] = [
    new SignInResolver(signIns, new SecondFactorService(doors, signIns, passkeys, seal)),
    new FactorResolver(new FactorService(doors, owners, signIns, passkeys, seal, letters)),
    new SettingsResolver(new SettingsService(doors), signIns, new RecoveryService(doors, owners, letters)),
  ];
  return { resolvers, letters, signIns };
}
