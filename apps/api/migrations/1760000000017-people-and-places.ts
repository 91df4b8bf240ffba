import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clinicAccess, publicAccess, run, secure, tenantTable } from './support.ts';

/** Only what belongs to a published location shows; the public role's own policy on location says which those are. */
const ofShownLocation = (table: string) =>
  `exists (select from location l where l.clinic_id = ${table}.clinic_id and l.id = ${table}.location_id)`;

/**
 * Locations and practitioners are prepared before they are public, locations close, and people leave and come back:
 * who worked where stays known. Opening hours become days and times.
 */
export class PeopleAndPlaces1760000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'opening_hours',
      `clinic_id uuid not null,
       location_id uuid not null,
       weekday text not null check (weekday in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
       opens text not null check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
       closes text not null check (closes ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
       primary key (clinic_id, location_id, weekday, opens),
       check (closes > opens)`,
    );
    await tenantTable(
      runner,
      'opening_exception',
      `clinic_id uuid not null,
       id uuid not null,
       location_id uuid not null,
       starts_on date not null,
       ends_on date not null,
       opens text check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
       closes text check (closes ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
       note text check (length(note) <= 200),
       created_at timestamptz not null,
       primary key (clinic_id, id),
       check (ends_on >= starts_on),
       check ((opens is null) = (closes is null)),
       check (closes > opens)`,
    );
    // Who works where now is practitioner_location; what ended is here.
    await tenantTable(
      runner,
      'past_workplace',
      `clinic_id uuid not null,
       id uuid not null,
       practitioner_id uuid not null,
       location_id uuid not null,
       from_on date,
       until_on date not null,
       created_at timestamptz not null,
       primary key (clinic_id, id)`,
    );
    await run(
      runner,
      `alter table opening_hours add foreign key (clinic_id, location_id) references location (clinic_id, id) on delete cascade`,
      `alter table opening_exception add foreign key (clinic_id, location_id) references location (clinic_id, id) on delete cascade`,
      `create index opening_exception_by_location on opening_exception (clinic_id, location_id, starts_on)`,
      `alter table past_workplace add foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id) on delete cascade`,
      `alter table past_workplace add foreign key (clinic_id, location_id) references location (clinic_id, id)`,
      `create index past_workplace_by_practitioner on past_workplace (clinic_id, practitioner_id, until_on)`,
      `create index past_workplace_by_location on past_workplace (clinic_id, location_id, until_on)`,
      `alter table practitioner_location add column from_on date`,
      `alter table location
         add column status text not null default 'published' check (status in ('draft', 'published', 'closed')),
         add column closed_on date,
         add column version integer not null default 1`,
      `alter table practitioner
         add column left_on date,
         add column first_published_at timestamptz,
         add column version integer not null default 1,
         drop constraint practitioner_status_check,
         add constraint practitioner_status_check check (status in ('draft', 'active', 'left'))`,
      `alter table practitioner no force row level security`,
      `update practitioner set left_on = updated_at::date where status = 'left'`,
      `update practitioner set first_published_at = created_at`,
      `alter table practitioner force row level security`,
      `create index location_by_name on location (clinic_id, name, id)`,
      `create index practitioner_by_name on practitioner (clinic_id, name, id)`,
      `create index practitioner_by_change on practitioner (clinic_id, updated_at, id)`,
      `drop policy public on location`,
      `grant select (status) on location to stipple_public`,
    );
    await run(
      runner,
      `create policy public on location for select to stipple_public
         using (${publicAccess('', `status = 'published'`).rows})`,
    );
    await secure(runner, 'opening_hours', [
      ...clinicAccess(),
      publicAccess('clinic_id, location_id, weekday, opens, closes', ofShownLocation('opening_hours')),
    ]);
    await secure(runner, 'opening_exception', [
      ...clinicAccess(),
      publicAccess(
        'clinic_id, id, location_id, starts_on, ends_on, opens, closes, note',
        ofShownLocation('opening_exception'),
      ),
    ]);
    await secure(runner, 'past_workplace', clinicAccess());
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `drop policy public on location`,
      `create policy public on location for select to stipple_public using (${publicAccess('', 'true').rows})`,
      `revoke select (status) on location from stipple_public`,
      `drop index practitioner_by_change, practitioner_by_name, location_by_name`,
      `alter table practitioner no force row level security`,
      `update practitioner set status = 'left' where status = 'draft'`,
      `alter table practitioner force row level security`,
      `alter table practitioner
         drop column left_on, drop column first_published_at, drop column version,
         drop constraint practitioner_status_check,
         add constraint practitioner_status_check check (status in ('active', 'left'))`,
      `alter table location drop column status, drop column closed_on, drop column version`,
      `alter table practitioner_location drop column from_on`,
      `drop table past_workplace, opening_exception, opening_hours`,
    );
  }
}
