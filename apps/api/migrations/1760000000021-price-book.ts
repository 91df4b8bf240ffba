import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clinicAccess, ownClinic, run, secure, tenantTable } from './support.ts';

/** The price book: what is included or costs extra, drafts beside published prices, versions, and raises by percent. */
export class PriceBook1760000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const extra = (part: string) => `add column ${part}_extra_minor integer check (${part}_extra_minor >= 0)`;
    await tenantTable(
      runner,
      'price_version',
      `clinic_id uuid not null,
       price_id uuid not null,
       version integer not null,
       terms jsonb not null,
       happened_at timestamptz not null,
       primary key (clinic_id, price_id, version)`,
    );
    await tenantTable(
      runner,
      'price_raise',
      `clinic_id uuid not null,
       id uuid not null,
       percent integer not null check (percent between -50 and 100),
       from_day date not null,
       raised jsonb not null,
       made_at timestamptz not null,
       undone_at timestamptz,
       primary key (clinic_id, id)`,
    );
    await run(
      runner,
      `alter table price
         add column status text not null default 'published' check (status in ('draft', 'published', 'withdrawn')),
         add column version integer not null default 1,
         add column consultation_included boolean,
         add column aftercare_included boolean,
         ${['consultation', 'patch_test', 'touch_up', 'aftercare'].map(extra).join(', ')}`,
      `alter table price_version add foreign key (clinic_id, price_id) references price (clinic_id, id) on delete cascade`,
      `alter table price_raise add foreign key (clinic_id) references clinic (id)`,
      `create index price_by_service on price (clinic_id, service, location_id)`,
      `alter policy public on price using (${ownClinic()} and status = 'published')`,
      `grant select (status, consultation_included, aftercare_included, consultation_extra_minor,
         patch_test_extra_minor, touch_up_extra_minor, aftercare_extra_minor) on price to stipple_public`,
    );
    // Append-only: nobody is granted update or delete.
    await secure(runner, 'price_version', clinicAccess('select, insert'));
    await secure(runner, 'price_raise', [
      { role: 'stipple_clinic', grant: 'select, insert, update (undone_at)', rows: ownClinic() },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `alter policy public on price using (${ownClinic()})`,
      `drop table price_raise, price_version`,
      `drop index price_by_service`,
      `alter table price drop column status, drop column version, drop column consultation_included,
         drop column aftercare_included, drop column consultation_extra_minor, drop column patch_test_extra_minor,
         drop column touch_up_extra_minor, drop column aftercare_extra_minor`,
    );
  }
}
