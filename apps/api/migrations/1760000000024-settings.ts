import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clinicAccess, publicAccess, run, secure, tenantTable } from './support.ts';

/**
 * Where a clinic differs from the defaults: a row for what holds everywhere (no country) and one for each country.
 * Visitors read which credentials block a booking, for they are told what stands in the way of one.
 */
export class Settings1760000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'setting',
      `clinic_id uuid not null,
       id uuid not null,
       country_code text not null check (country_code ~ '^([A-Z]{2})?$'),
       numbers jsonb not null default '{}',
       blocking text[] check (blocking <@ array['training','bloodborne_pathogen','licence','insurance','first_aid']),
       version integer not null default 1,
       updated_by uuid,
       updated_at timestamptz not null,
       primary key (clinic_id, id),
       unique (clinic_id, country_code)`,
    );
    await run(runner, `alter table setting add foreign key (clinic_id) references clinic (id)`);
    await secure(runner, 'setting', [
      ...clinicAccess('select, insert, update'),
      publicAccess('clinic_id, country_code, blocking', 'true'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table setting');
  }
}
