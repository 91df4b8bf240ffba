import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clinicAccess, ownClinic, publicAccess, referenceTable, run, secure, tenantTable } from './support.ts';

/** Certifications with the bodies that issue them, completed sessions, and all-in prices. */
export class CredentialsAndPrices1760000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await referenceTable(
      runner,
      'certification_body',
      `code text primary key check (code ~ '^[a-z0-9_]+$'),
       name text not null,
       country_code text check (country_code ~ '^[A-Z]{2}$'),
       website text,
       scope text not null check (scope in ('smp', 'pmu', 'tattoo', 'general')),
       description text not null,
       evidence text not null`,
    );
    await tenantTable(
      runner,
      'certification',
      `clinic_id uuid not null,
       id uuid not null,
       external_id text,
       practitioner_id uuid,
       location_id uuid,
       kind text not null check (kind in ('training', 'bloodborne_pathogen', 'licence', 'insurance', 'first_aid')),
       title text not null check (length(title) between 1 and 200),
       issuer text not null check (length(issuer) between 1 and 200),
       body_code text,
       scope text not null check (scope in ('smp', 'pmu', 'tattoo', 'general')),
       number text check (length(number) <= 40),
       hours integer check (hours between 0 and 10000),
       issued_on date not null,
       expires_on date check (expires_on >= issued_on),
       status text not null default 'self_declared'
         check (status in ('self_declared', 'submitted', 'verified', 'rejected', 'revoked')),
       verified_by text,
       verification_method text check (verification_method in ('issuer_registry', 'document_only')),
       verified_at timestamptz,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       primary key (clinic_id, id),
       unique (clinic_id, external_id),
       check ((practitioner_id is null) <> (location_id is null)),
       check (status <> 'verified' or
         (verified_by is not null and verification_method is not null and verified_at is not null))`,
    );
    await tenantTable(
      runner,
      'session',
      `clinic_id uuid not null,
       id uuid not null,
       practitioner_id uuid not null,
       location_id uuid not null,
       held_on date not null,
       status text not null check (status in ('planned', 'completed', 'cancelled')),
       created_at timestamptz not null,
       updated_at timestamptz not null,
       primary key (clinic_id, id),
       unique (clinic_id, id, practitioner_id, status)`,
    );
    await tenantTable(
      runner,
      'price',
      `clinic_id uuid not null,
       id uuid not null,
       external_id text,
       location_id uuid not null,
       practitioner_id uuid,
       service text not null check (service in ('consultation', 'hairline', 'full_scalp', 'density', 'scar', 'touch_up')),
       extent text check (extent in ('small', 'medium', 'large')),
       unit text not null check (unit in ('per_treatment', 'per_session')),
       amount_minor integer not null check (amount_minor >= 0),
       amount_high_minor integer check (amount_high_minor >= amount_minor),
       currency text not null check (currency ~ '^[A-Z]{3}$'),
       tax_included boolean,
       sessions_included integer check (sessions_included between 1 and 20),
       touch_up_included boolean,
       patch_test_included boolean,
       valid_from date,
       valid_until date check (valid_until >= valid_from),
       created_at timestamptz not null,
       updated_at timestamptz not null,
       primary key (clinic_id, id),
       unique (clinic_id, external_id)`,
    );
    await run(
      runner,
      `alter table certification add foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id)`,
      `alter table certification add foreign key (clinic_id, location_id) references location (clinic_id, id)`,
      `alter table certification add foreign key (body_code) references certification_body (code)`,
      `create index certification_by_practitioner on certification (clinic_id, practitioner_id)`,
      `create index certification_by_location on certification (clinic_id, location_id)`,
      `alter table session add foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id)`,
      `alter table session add foreign key (clinic_id, location_id) references location (clinic_id, id)`,
      `create index session_by_practitioner on session (clinic_id, practitioner_id, held_on)`,
      `alter table price add foreign key (clinic_id, location_id) references location (clinic_id, id)`,
      `alter table price add foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id)`,
      `create index price_by_location on price (clinic_id, location_id)`,
      `create index price_by_practitioner on price (clinic_id, practitioner_id)`,
      `grant select on certification_body to stipple_public, stipple_clinic, stipple_projector, stipple_operator`,
    );
    // The operator verifies: the only role that may move a certification's status by checking it.
    await secure(runner, 'certification', [
      { role: 'stipple_clinic', grant: 'select, insert, update, delete', rows: ownClinic() },
      { role: 'stipple_projector', grant: 'select', rows: ownClinic() },
      {
        role: 'stipple_operator',
        grant: 'select, update (status, verified_by, verification_method, verified_at, body_code, updated_at)',
        rows: ownClinic(),
      },
      publicAccess(
        `clinic_id, id, practitioner_id, location_id, kind, title, issuer, body_code, scope, hours, issued_on,
         expires_on, status, verified_by, verification_method, verified_at`,
        `status in ('self_declared', 'submitted', 'verified')`,
      ),
    ]);
    await secure(runner, 'session', clinicAccess());
    await secure(runner, 'price', [
      ...clinicAccess(),
      publicAccess(
        `clinic_id, id, location_id, practitioner_id, service, extent, unit, amount_minor, amount_high_minor,
         currency, tax_included, sessions_included, touch_up_included, patch_test_included, valid_from, valid_until`,
        'true',
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table price, session, certification, certification_body');
  }
}
