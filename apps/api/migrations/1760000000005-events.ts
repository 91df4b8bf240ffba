import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownClinic, run, secure, tenantTable } from './support.ts';

/** The append-only audit trail and the outbox that the worker empties. */
export class Events1760000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'event',
      `clinic_id uuid not null,
       id uuid not null,
       kind text not null,
       subject_type text not null,
       subject_id uuid not null,
       actor_kind text not null check (actor_kind in ('member', 'client', 'operator', 'worker')),
       actor_id uuid,
       actor_name text,
       reason text,
       detail jsonb,
       happened_at timestamptz not null,
       primary key (clinic_id, id)`,
    );
    await tenantTable(
      runner,
      'outbox',
      `clinic_id uuid not null,
       id uuid not null,
       kind text not null,
       subject_type text not null,
       subject_id uuid not null,
       created_at timestamptz not null,
       available_at timestamptz not null,
       attempts integer not null default 0,
       last_error text,
       primary key (clinic_id, id)`,
    );
    await run(
      runner,
      `alter table event add foreign key (clinic_id) references clinic (id)`,
      `alter table outbox add foreign key (clinic_id) references clinic (id)`,
      `create index event_by_subject on event (clinic_id, subject_id, happened_at)`,
      `create index outbox_by_availability on outbox (available_at, clinic_id)`,
    );
    // Append-only: no role may change or delete an event.
    await secure(runner, 'event', [
      { role: 'stipple_clinic', grant: 'select, insert', rows: ownClinic() },
      { role: 'stipple_operator', grant: 'select, insert', rows: ownClinic() },
      { role: 'stipple_worker', grant: 'insert', rows: ownClinic() },
    ]);
    // The worker finds clinics with pending rows across clinics; it claims them through the projector's door, clinic by clinic.
    await secure(runner, 'outbox', [
      { role: 'stipple_clinic', grant: 'insert', rows: ownClinic() },
      { role: 'stipple_operator', grant: 'insert', rows: ownClinic() },
      { role: 'stipple_projector', grant: 'select, update, delete', rows: ownClinic() },
      { role: 'stipple_worker', grant: 'select', rows: 'true' },
    ]);
    // Readiness compares the names with the migrations in the code.
    await runner.query('grant select (name) on schema_migration to stipple_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outbox, event');
  }
}
