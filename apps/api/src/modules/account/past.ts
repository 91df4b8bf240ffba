import { KEPT_DAYS } from '@stipple/domain';
import { sweepOf, type Sweep } from '../../platform/sweep/index.ts';

/** What the room of accounts forgets, and when; for how long each is kept, and why, stands with `KEPT_DAYS`. */
export const accountSweeps: readonly Sweep[] = [
  // Revoked or idle ones too: they could not have lasted longer.
  sweepOf({ table: 'account_session', endedAt: 'expires_at', keptDays: KEPT_DAYS.session }),
  sweepOf({ table: 'account_token', endedAt: 'expires_at', keptDays: KEPT_DAYS.token }),
  sweepOf({ table: 'account_challenge', endedAt: 'expires_at', keptDays: KEPT_DAYS.challenge }),
  sweepOf({ table: 'throttle', key: 'key', endedAt: 'until', keptDays: KEPT_DAYS.throttle }),
  sweepOf({ table: 'account_event', endedAt: 'happened_at', keptDays: KEPT_DAYS.accountEvent }),
  sweepOf({
    table: 'account_authenticator',
    endedAt: 'created_at',
    keptDays: KEPT_DAYS.unconfirmedAuthenticator,
    only: 'confirmed_at is null',
  }),
];
