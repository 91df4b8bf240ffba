import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referenceTable, run, secure } from './support.ts';

/** Second factors, single-use tokens, invitations, throttling, what happened to an account, and letters to be sent. */
export class SignIn1760000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await referenceTable(
      runner,
      'account_passkey',
      `id uuid primary key,
       account_id uuid not null,
       credential_id text not null unique,
       public_key bytea not null,
       counter bigint not null,
       transports text[] not null,
       backed_up boolean not null,
       name text not null check (length(name) between 1 and 60),
       created_at timestamptz not null,
       last_used_at timestamptz`,
    );
    await referenceTable(
      runner,
      'account_authenticator',
      `id uuid primary key,
       account_id uuid not null,
       secret bytea not null,
       name text not null check (length(name) between 1 and 60),
       last_step bigint,
       confirmed_at timestamptz,
       created_at timestamptz not null,
       last_used_at timestamptz`,
    );
    await referenceTable(
      runner,
      'account_recovery_code',
      `id uuid primary key,
       account_id uuid not null,
       code_hash bytea not null,
       created_at timestamptz not null,
       used_at timestamptz,
       unique (account_id, code_hash)`,
    );
    await referenceTable(
      runner,
      'account_challenge',
      `id uuid primary key,
       account_id uuid,
       purpose text not null check (purpose in ('sign_in', 'enrolment')),
       challenge text not null,
       expires_at timestamptz not null`,
    );
    // Without an account: a token for an address that nobody uses here, so that asking costs the same.
    await referenceTable(
      runner,
      'account_token',
      `id uuid primary key,
       account_id uuid,
       purpose text not null check (purpose in ('password_reset', 'email_change')),
       token_hash bytea not null unique,
       email text check (length(email) <= 254 and email = lower(email)),
       created_at timestamptz not null,
       expires_at timestamptz not null,
       used_at timestamptz`,
    );
    await referenceTable(
      runner,
      'account_event',
      `id uuid primary key,
       account_id uuid,
       kind text not null check (kind in ('signed_in', 'sign_in_failed', 'second_factor_failed', 'signed_out',
         'session_revoked', 'passkey_added', 'authenticator_added', 'factor_removed', 'recovery_code_used',
         'recovery_codes_made', 'password_changed', 'password_reset_requested', 'password_reset',
         'email_change_requested', 'email_changed', 'invitation_accepted')),
       detail jsonb,
       address text,
       device text,
       happened_at timestamptz not null`,
    );
    await referenceTable(
      runner,
      'invitation',
      `id uuid primary key,
       clinic_id uuid not null,
       email text not null check (length(email) <= 254 and email = lower(email)),
       name text check (length(name) between 1 and 120),
       roles text[] not null check (roles <@ array['owner', 'manager', 'practitioner', 'front_desk', 'auditor']
         and array_length(roles, 1) > 0),
       all_locations boolean not null,
       location_ids uuid[] not null,
       practitioner_id uuid,
       locale text not null check (locale in ('en', 'de')),
       token_hash bytea not null unique,
       invited_by uuid,
       created_at timestamptz not null,
       expires_at timestamptz not null,
       accepted_at timestamptz,
       revoked_at timestamptz`,
    );
    await referenceTable(
      runner,
      'throttle',
      `key text primary key,
       attempts integer not null,
       until timestamptz not null`,
    );
    // What a letter says is sealed, for it may hold a token.
    await referenceTable(
      runner,
      'mail',
      `id uuid primary key,
       sealed bytea not null,
       created_at timestamptz not null,
       available_at timestamptz,
       attempts integer not null default 0,
       last_error text,
       sent_at timestamptz`,
    );
    for (const table of ['account_passkey', 'account_authenticator', 'account_recovery_code', 'account_token']) {
      await run(
        runner,
        `alter table ${table} add foreign key (account_id) references account (id)`,
        `create index ${table}_by_account on ${table} (account_id)`,
      );
    }
    await run(
      runner,
      `alter table invitation add foreign key (invited_by) references account (id)`,
      `create index invitation_by_clinic on invitation (clinic_id, created_at desc, id desc)`,
      `create index account_event_by_account on account_event (account_id, happened_at desc, id desc)`,
      `create index account_challenge_by_end on account_challenge (expires_at)`,
      `create index throttle_by_end on throttle (until)`,
      `create index mail_by_availability on mail (available_at) where available_at is not null`,
    );
    const identity = (grant: string) => ({ role: 'stipple_identity' as const, grant, rows: 'true' });
    await secure(runner, 'account_passkey', [identity('select, insert, update, delete')]);
    await secure(runner, 'account_authenticator', [identity('select, insert, update, delete')]);
    await secure(runner, 'account_recovery_code', [identity('select, insert, update, delete')]);
    await secure(runner, 'account_challenge', [identity('select, insert, delete')]);
    await secure(runner, 'account_token', [identity('select, insert, update')]);
    await secure(runner, 'account_event', [identity('select, insert')]);
    await secure(runner, 'invitation', [identity('select, insert, update')]);
    await secure(runner, 'throttle', [identity('select, insert, update, delete')]);
    await secure(runner, 'mail', [
      identity('select, insert'),
      { role: 'stipple_worker', grant: 'select, update', rows: 'true' },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table mail, throttle, invitation, account_event, account_token, account_challenge, account_recovery_code,
         account_authenticator, account_passkey`,
    );
  }
}
