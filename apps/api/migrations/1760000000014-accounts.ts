import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownClinic, referenceTable, run, secure } from './support.ts';

/**
 * People who sign in, what they belong to, and their sessions; and what an event says of the change itself.
 * Accounts cross clinics, so they are reference tables that only the identity door reads and writes.
 */
export class Accounts1760000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await referenceTable(
      runner,
      'account',
      `id uuid primary key,
       email text not null unique check (length(email) <= 254),
       name text not null check (length(name) between 1 and 120),
       password_hash text,
       is_operator boolean not null default false,
       locale text not null default 'en' check (locale in ('en', 'de')),
       created_at timestamptz not null,
       updated_at timestamptz not null`,
    );
    await referenceTable(
      runner,
      'membership',
      `id uuid primary key,
       account_id uuid not null,
       clinic_id uuid not null,
       roles text[] not null check (roles <@ array['owner', 'manager', 'practitioner', 'front_desk', 'auditor']
         and array_length(roles, 1) > 0),
       all_locations boolean not null,
       location_ids uuid[] not null,
       practitioner_id uuid,
       status text not null default 'active' check (status in ('active', 'ended')),
       version integer not null default 1,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       unique (account_id, clinic_id)`,
    );
    await referenceTable(
      runner,
      'account_session',
      `id uuid primary key,
       account_id uuid not null,
       token_hash bytea not null unique,
       stage text not null check (stage in ('password', 'full')),
       second_factor_at timestamptz,
       address text,
       device text,
       created_at timestamptz not null,
       last_seen_at timestamptz not null,
       expires_at timestamptz not null,
       revoked_at timestamptz`,
    );
    await run(
      runner,
      `alter table membership add foreign key (account_id) references account (id)`,
      `create index membership_by_clinic on membership (clinic_id, created_at, id)`,
      `alter table account_session add foreign key (account_id) references account (id)`,
      `create index account_session_by_account on account_session (account_id, created_at)`,
    );
    for (const table of ['account', 'membership', 'account_session']) {
      await secure(runner, table, [{ role: 'stipple_identity', grant: 'select, insert, update', rows: 'true' }]);
    }
    // An invitation or a change of roles is told in the clinic's own trail, in the same transaction.
    await run(
      runner,
      `alter table event add column changes jsonb, add column address text, add column device text,
         add column request_id uuid`,
      `create index event_by_time on event (clinic_id, happened_at desc, id desc)`,
      `create index event_by_kind on event (clinic_id, kind, happened_at desc, id desc)`,
      `create index event_by_actor on event (clinic_id, actor_id, happened_at desc, id desc)`,
      `grant insert on event, outbox to stipple_identity`,
      `create policy identity on event for insert to stipple_identity with check (${ownClinic()})`,
      `create policy identity on outbox for insert to stipple_identity with check (${ownClinic()})`,
      // Which clinic a page address means.
      `grant select on slug to stipple_identity`,
      `create policy identity on slug for select to stipple_identity using (true)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `drop policy identity on slug`,
      `revoke select on slug from stipple_identity`,
      `drop policy identity on outbox`,
      `drop policy identity on event`,
      `revoke insert on event, outbox from stipple_identity`,
      `drop index event_by_actor, event_by_kind, event_by_time`,
      `alter table event drop column changes, drop column address, drop column device, drop column request_id`,
      `drop table account_session, membership, account`,
    );
  }
}
