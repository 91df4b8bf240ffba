import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support.ts';

/** Which columns the worker reads to find what is past; it removes whole rows. */
const PAST = {
  account_session: 'id, expires_at',
  account_token: 'id, expires_at',
  account_challenge: 'id, expires_at',
  throttle: 'key, until',
  invitation: 'id, expires_at',
  account_authenticator: 'id, created_at, confirmed_at',
} as const;

/** Sessions, tokens, counted attempts and the like are removed some time after their end, by the worker alone. */
export class Forgetting1760000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `create index account_session_by_end on account_session (expires_at)`,
      `create index account_token_by_end on account_token (expires_at)`,
      `create index invitation_by_end on invitation (expires_at)`,
      `create index account_event_by_time on account_event (happened_at)`,
      `create index account_authenticator_unconfirmed on account_authenticator (created_at) where confirmed_at is null`,
      `create index mail_by_time on mail (created_at)`,
      ...Object.entries(PAST).flatMap(([table, columns]) => [
        `grant select (${columns}), delete on ${table} to stipple_worker`,
        `create policy worker on ${table} for all to stipple_worker using (true) with check (true)`,
      ]),
      // What happened to an account stays for its time, whatever the worker asks.
      `grant select (id, happened_at), delete on account_event to stipple_worker`,
      `create policy worker on account_event for all to stipple_worker
         using (happened_at < now() - interval '400 days') with check (false)`,
      `grant delete on mail to stipple_worker`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `revoke delete on mail from stipple_worker`,
      ...['account_event', ...Object.keys(PAST).toReversed()].flatMap((table) => [
        `drop policy worker on ${table}`,
        `revoke all on ${table} from stipple_worker`,
      ]),
      `drop index mail_by_time, account_authenticator_unconfirmed, account_event_by_time, invitation_by_end,
         account_token_by_end, account_session_by_end`,
    );
  }
}
