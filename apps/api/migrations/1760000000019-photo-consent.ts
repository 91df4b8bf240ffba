import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clinicAccess, ownClinic, publicAccess, run, secure, tenantTable } from './support.ts';

/** One thing a client can say yes or no to, and what belongs together of it. */
const SCOPE = `purpose text not null check (purpose in ('show_results', 'teach')),
  channel text not null check (channel in ('own_site', 'directory', 'partners', 'teaching')),
  check (channel = 'partners' or (purpose = 'teach') = (channel = 'teaching'))`;

/** The tables that hold existing rows while they are read and written without a clinic. */
const FILLED = ['portfolio_case', 'photo'];

/**
 * Consent by photo, purpose and channel. A publication hangs on the active consent by its foreign key: without consent
 * there is none, and withdrawing takes it away. What is public is what is published in the directory.
 */
export class PhotoConsent1760000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.fill(runner);
    await this.derive(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'photo_consent_entry',
      `clinic_id uuid not null,
       id uuid not null,
       photo_id uuid not null,
       ${SCOPE},
       action text not null check (action in ('given', 'withdrawn')),
       party text not null check (party in ('client', 'representative', 'not_stated')),
       method text not null check (method in ('e_signature', 'paper', 'message', 'verbal', 'imported')),
       wording text check (length(wording) <= 40),
       reference text check (length(reference) <= 120),
       decided_on date,
       recorded_by uuid,
       recorded_at timestamptz not null,
       primary key (clinic_id, id),
       check (method = 'imported' or (decided_on is not null and party <> 'not_stated')),
       check (action = 'withdrawn' or method = 'imported'
         or (method in ('e_signature', 'paper') and wording is not null))`,
    );
    await tenantTable(
      runner,
      'photo_consent',
      `clinic_id uuid not null,
       photo_id uuid not null,
       ${SCOPE},
       entry_id uuid not null,
       primary key (clinic_id, photo_id, purpose, channel)`,
    );
    await tenantTable(
      runner,
      'photo_publication',
      `clinic_id uuid not null,
       photo_id uuid not null,
       purpose text not null,
       channel text not null,
       published_at timestamptz not null,
       primary key (clinic_id, photo_id, purpose, channel)`,
    );
    await tenantTable(
      runner,
      'partner_notice',
      `clinic_id uuid not null,
       id uuid not null,
       photo_id uuid not null,
       file_key text not null,
       withdrawn_at timestamptz not null,
       acknowledged_at timestamptz,
       acknowledged_by text check (length(acknowledged_by) <= 120),
       primary key (clinic_id, id),
       check ((acknowledged_at is null) = (acknowledged_by is null))`,
    );
    const toPhoto = (table: string) =>
      `alter table ${table} add foreign key (clinic_id, photo_id) references photo (clinic_id, id)`;
    await run(
      runner,
      ...['photo_consent_entry', 'photo_consent', 'partner_notice'].map(toPhoto),
      `alter table photo_consent add foreign key (clinic_id, entry_id) references photo_consent_entry (clinic_id, id)`,
      `alter table photo_publication add foreign key (clinic_id, photo_id, purpose, channel)
         references photo_consent (clinic_id, photo_id, purpose, channel) on delete cascade`,
      `create index photo_consent_entry_by_photo on photo_consent_entry (clinic_id, photo_id, recorded_at)`,
      `create index partner_notice_by_time on partner_notice (clinic_id, withdrawn_at, id)`,
      `alter table portfolio_case rename column photo_consent to imported_consent`,
      `alter table portfolio_case alter column imported_consent drop not null,
         add column version integer not null default 1,
         add column archived_at timestamptz`,
      `alter table photo
         add column background text check (background in ('plain_light', 'plain_dark', 'room')),
         add column position integer not null default 0,
         add column version integer not null default 1,
         add column removed_at timestamptz`,
      `create index portfolio_case_by_day on portfolio_case (clinic_id, started_on desc, id desc)`,
    );
  }

  /** What was published is consented to as its file said; what was withdrawn says so in its history. */
  private async fill(runner: QueryRunner): Promise<void> {
    const entries = (action: string, cases: string) =>
      `insert into photo_consent_entry
         (clinic_id, id, photo_id, purpose, channel, action, party, method, recorded_at)
       select f.clinic_id, gen_random_uuid(), f.id, 'show_results', s.channel, '${action}', 'not_stated', 'imported', f.updated_at
       from photo f
       join portfolio_case c on c.clinic_id = f.clinic_id and c.id = f.case_id
       cross join (values ('own_site'), ('directory')) s (channel)
       where ${cases}`;
    await run(
      runner,
      ...FILLED.map((table) => `alter table ${table} no force row level security`),
      entries('given', `f.published and c.imported_consent = 'granted'`),
      entries('withdrawn', `c.imported_consent = 'withdrawn'`),
      `insert into photo_consent (clinic_id, photo_id, purpose, channel, entry_id)
       select clinic_id, photo_id, purpose, channel, id from photo_consent_entry where action = 'given'`,
      `insert into photo_publication (clinic_id, photo_id, purpose, channel, published_at)
       select clinic_id, photo_id, purpose, channel, recorded_at from photo_consent_entry where action = 'given'`,
      ...FILLED.map((table) => `alter table ${table} force row level security`),
    );
  }

  /** Visitors see the photos published in the directory, and the cases that have such a photo. */
  private async derive(runner: QueryRunner): Promise<void> {
    await secure(runner, 'photo_consent_entry', clinicAccess('select, insert'));
    await secure(runner, 'photo_consent', clinicAccess('select, insert, update (entry_id), delete'));
    await secure(runner, 'photo_publication', [
      ...clinicAccess('select, insert, delete'),
      publicAccess('clinic_id, photo_id, purpose, channel', `channel = 'directory'`),
    ]);
    await secure(runner, 'partner_notice', [
      ...clinicAccess('select, insert').filter(({ role }) => role !== 'stipple_operator'),
      // The operator notes that partners have confirmed, and can change nothing else.
      {
        role: 'stipple_operator',
        grant: 'select, update (acknowledged_at, acknowledged_by)',
        rows: ownClinic(),
      },
    ]);
    await run(
      runner,
      `alter policy public on photo using (${ownClinic()} and exists (select from photo_publication p
         where p.clinic_id = photo.clinic_id and p.photo_id = photo.id))`,
      `alter policy public on portfolio_case using (${ownClinic()} and exists (select from photo f
         where f.clinic_id = portfolio_case.clinic_id and f.case_id = portfolio_case.id))`,
      `alter table photo drop column published`,
      `revoke select (imported_consent) on portfolio_case from stipple_public`,
      `grant select (position) on photo to stipple_public`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      ...[...FILLED, 'photo_publication'].map((table) => `alter table ${table} no force row level security`),
      `alter table photo add column published boolean not null default false`,
      `update photo f set published = exists (select from photo_publication p
         where p.clinic_id = f.clinic_id and p.photo_id = f.id and p.channel = 'directory')`,
      `alter table photo alter column published drop default`,
      `update portfolio_case set imported_consent = 'none' where imported_consent is null`,
      `alter table portfolio_case rename column imported_consent to photo_consent`,
      `alter policy public on portfolio_case using (${ownClinic()} and photo_consent = 'granted')`,
      `alter policy public on photo using (${ownClinic()} and published and
         exists (select from portfolio_case c where c.clinic_id = photo.clinic_id and c.id = photo.case_id))`,
      `drop table partner_notice, photo_publication, photo_consent, photo_consent_entry`,
      `alter table portfolio_case alter column photo_consent set not null, drop column version, drop column archived_at`,
      `drop index portfolio_case_by_day`,
      `alter table photo drop column background, drop column position, drop column version, drop column removed_at`,
      `grant select (photo_consent) on portfolio_case to stipple_public`,
      `grant select (published) on photo to stipple_public`,
      ...FILLED.map((table) => `alter table ${table} force row level security`),
    );
  }
}
