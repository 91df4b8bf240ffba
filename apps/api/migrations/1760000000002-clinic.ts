import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clinicAccess, ownClinic, publicAccess, referenceTable, run, secure, tenantTable } from './support.ts';

/** The clinic, its slug, its locations and its practitioners. */
export class Clinic1760000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await referenceTable(
      runner,
      'slug',
      `kind text not null check (kind in ('clinic', 'practitioner', 'location')),
       slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
       clinic_id uuid not null,
       subject_id uuid not null,
       primary key (kind, slug),
       unique (kind, clinic_id, subject_id)`,
    );
    await tenantTable(
      runner,
      'clinic',
      `id uuid primary key,
       slug text not null,
       name text not null check (length(name) between 1 and 200),
       description text check (length(description) <= 4000),
       website text check (length(website) <= 500),
       origin text not null default 'native' check (origin in ('native', 'demo')),
       created_at timestamptz not null,
       updated_at timestamptz not null`,
      'id',
    );
    await tenantTable(
      runner,
      'location',
      `clinic_id uuid not null,
       id uuid not null,
       external_id text,
       slug text not null,
       name text not null check (length(name) between 1 and 200),
       address text check (length(address) <= 300),
       city text not null check (length(city) between 1 and 120),
       region text check (length(region) <= 120),
       postal_code text check (length(postal_code) <= 20),
       country_code text not null check (country_code ~ '^[A-Z]{2}$'),
       time_zone text not null,
       latitude double precision check (latitude between -90 and 90),
       longitude double precision check (longitude between -180 and 180),
       coordinate_source text not null check (coordinate_source in ('given', 'town', 'none')),
       phone text check (length(phone) <= 40),
       email text check (length(email) <= 254),
       opening_hours text check (length(opening_hours) <= 1000),
       created_at timestamptz not null,
       updated_at timestamptz not null,
       primary key (clinic_id, id),
       unique (clinic_id, external_id),
       check ((latitude is null) = (longitude is null)),
       check ((latitude is null) = (coordinate_source = 'none'))`,
    );
    await tenantTable(
      runner,
      'practitioner',
      `clinic_id uuid not null,
       id uuid not null,
       external_id text,
       slug text not null,
       name text not null check (length(name) between 1 and 200),
       bio text check (length(bio) <= 4000),
       languages text[] not null default '{}',
       years_experience integer check (years_experience between 0 and 80),
       started_on date,
       status text not null default 'active' check (status in ('active', 'left')),
       serves_women boolean,
       serves_men boolean,
       email text check (length(email) <= 254),
       created_at timestamptz not null,
       updated_at timestamptz not null,
       primary key (clinic_id, id),
       unique (clinic_id, external_id)`,
    );
    await tenantTable(
      runner,
      'practitioner_location',
      `clinic_id uuid not null,
       practitioner_id uuid not null,
       location_id uuid not null,
       position integer not null,
       primary key (clinic_id, practitioner_id, location_id)`,
    );
    await run(
      runner,
      `alter table location add foreign key (clinic_id) references clinic (id)`,
      `alter table practitioner add foreign key (clinic_id) references clinic (id)`,
      `alter table practitioner_location add foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id) on delete cascade`,
      `alter table practitioner_location add foreign key (clinic_id, location_id) references location (clinic_id, id)`,
      `create index practitioner_location_by_location on practitioner_location (clinic_id, location_id, practitioner_id)`,
    );
    // A slug is public by nature (it is a page address); a clinic adds and changes its own only.
    await secure(runner, 'slug', [
      { role: 'stipple_public', grant: 'select', rows: 'true' },
      { role: 'stipple_projector', grant: 'select', rows: 'true' },
      { role: 'stipple_operator', grant: 'select', rows: 'true' },
    ]);
    await run(
      runner,
      `grant select, insert, update, delete on slug to stipple_clinic`,
      `create policy clinic_reads on slug for select to stipple_clinic using (true)`,
      `create policy clinic_adds on slug for insert to stipple_clinic with check (${ownClinic()})`,
      `create policy clinic_changes on slug for update to stipple_clinic using (${ownClinic()}) with check (${ownClinic()})`,
      `create policy clinic_drops on slug for delete to stipple_clinic using (${ownClinic()})`,
    );
    await secure(runner, 'clinic', [
      ...clinicAccess('select, insert, update', 'id'),
      publicAccess('id, slug, name, description, website, origin', 'true', 'id'),
    ]);
    await secure(runner, 'location', [
      ...clinicAccess(),
      publicAccess(
        `clinic_id, id, slug, name, address, city, region, postal_code, country_code, time_zone,
         latitude, longitude, coordinate_source, phone, email, opening_hours`,
        'true',
      ),
    ]);
    await secure(runner, 'practitioner', [
      ...clinicAccess(),
      publicAccess(
        `clinic_id, id, slug, name, bio, languages, years_experience, started_on, status, serves_women, serves_men`,
        `status = 'active'`,
      ),
    ]);
    await secure(runner, 'practitioner_location', [
      ...clinicAccess(),
      publicAccess('clinic_id, practitioner_id, location_id, position', 'true'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table practitioner_location, practitioner, location, clinic, slug');
  }
}
