import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referenceTable, run, secure } from './support.ts';

const NEW = [
  'version',
  'evidence_hash',
  'evidence_type',
  'evidence_name',
  'evidence_bytes',
  'submitted_at',
  'decision_reason',
  'next_check_on',
  'last_day',
];

/**
 * The evidence of a claim, what the operator said of it and looks at next, and the last day it counts: by date alone,
 * and of a bloodborne-pathogen class never longer than twelve months. And the operator's queue across clinics.
 */
export class Evidence1760000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await referenceTable(
      runner,
      'credential_queue',
      `clinic_id uuid not null,
       certification_id uuid not null,
       reason text not null check (reason in ('submitted', 'next_check')),
       waits_from timestamptz not null,
       kind text not null,
       title text not null,
       issuer text not null,
       holder_name text not null,
       country_code text,
       clinic_name text not null,
       clinic_slug text not null,
       primary key (clinic_id, certification_id)`,
    );
    await run(
      runner,
      `alter table certification
         add column version integer not null default 1,
         add column evidence_hash text check (evidence_hash ~ '^[0-9a-f]{64}$'),
         add column evidence_type text
           check (evidence_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
         add column evidence_name text check (length(evidence_name) <= 200),
         add column evidence_bytes integer check (evidence_bytes > 0),
         add column submitted_at timestamptz,
         add column decision_reason text check (length(decision_reason) <= 1000),
         add column next_check_on date,
         add column last_day date generated always as (case when kind = 'bloodborne_pathogen'
           then least(expires_on, (issued_on + interval '12 months')::date) else expires_on end) stored,
         add check (num_nulls(evidence_hash, evidence_type, evidence_name, evidence_bytes) in (0, 4))`,
      `create index certification_by_last_day on certification (clinic_id, (coalesce(last_day, 'infinity'::date)), id)`,
      `create index certification_by_status on certification (clinic_id, status)`,
      `create index credential_queue_by_time on credential_queue (waits_from, certification_id)`,
      `grant select (last_day) on certification to stipple_public`,
      `grant update (decision_reason, next_check_on, version) on certification to stipple_operator`,
    );
    await secure(runner, 'credential_queue', [
      { role: 'stipple_projector', grant: 'select, insert, update, delete', rows: 'true' },
      { role: 'stipple_operator', grant: 'select', rows: 'true' },
    ]);
    // What was handed in before there was a queue joins it by the usual way: the worker.
    await run(
      runner,
      ...['certification', 'outbox'].map((table) => `alter table ${table} no force row level security`),
      `insert into outbox (clinic_id, id, kind, subject_type, subject_id, created_at, available_at)
       select clinic_id, gen_random_uuid(), 'certification.submitted', 'certification', id, now(), now()
       from certification where status = 'submitted'`,
      ...['certification', 'outbox'].map((table) => `alter table ${table} force row level security`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `drop table credential_queue`,
      `drop index certification_by_status`,
      `drop index certification_by_last_day`,
      `alter table certification ${NEW.toReversed()
        .map((name) => `drop column ${name}`)
        .join(', ')}`,
    );
  }
}
