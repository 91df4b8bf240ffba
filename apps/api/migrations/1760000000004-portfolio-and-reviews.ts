import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clinicAccess, publicAccess, run, secure, tenantTable } from './support.ts';

/** Portfolio cases with their photos, and reviews with follow-ups, replies and the moderation log. */
export class PortfolioAndReviews1760000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.portfolio(runner);
    await this.reviews(runner);
  }

  private async portfolio(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'portfolio_case',
      `clinic_id uuid not null,
       id uuid not null,
       external_id text,
       practitioner_id uuid not null,
       location_id uuid,
       title text check (length(title) <= 200),
       story text check (length(story) <= 10000),
       indication text not null check (indication in ('aga_male', 'aga_female', 'areata', 'ophiasis', 'totalis',
         'universalis', 'cicatricial', 'traction', 'chemo_radiation', 'telogen', 'transplant_scar', 'trauma_scar', 'unknown')),
       scale text check (scale in ('norwood', 'ludwig', 'sinclair', 'savin')),
       stage text check (length(stage) <= 20),
       scar_type text check (length(scar_type) <= 40),
       fitzpatrick text check (fitzpatrick in ('I', 'II', 'III', 'IV', 'V', 'VI')),
       monk integer check (monk between 1 and 10),
       hair_colour text check (length(hair_colour) <= 40),
       grey_percent integer check (grey_percent between 0 and 100),
       sessions integer check (sessions between 1 and 20),
       started_on date not null,
       completed_on date check (completed_on >= started_on),
       photo_consent text not null check (photo_consent in ('granted', 'withdrawn', 'none')),
       created_at timestamptz not null,
       updated_at timestamptz not null,
       primary key (clinic_id, id),
       unique (clinic_id, external_id),
       check ((scale is null) = (stage is null))`,
    );
    await tenantTable(
      runner,
      'photo',
      `clinic_id uuid not null,
       id uuid not null,
       external_id text,
       case_id uuid not null,
       moment text not null check (moment in ('before', 'fresh', 'healing', 'healed', 'aged')),
       view text not null check (view in ('front', 'left', 'right', 'left_45', 'right_45', 'vertex', 'macro')),
       taken_on date,
       days_healed integer,
       caption text check (length(caption) <= 500),
       light text check (light in ('overhead', 'ambient', 'harsh')),
       distance_cm integer check (distance_cm between 1 and 1000),
       hair_length_mm integer check (hair_length_mm between 0 and 2000),
       dry boolean,
       retouched boolean,
       published boolean not null,
       drawing jsonb,
       file_key text not null,
       original_hash text,
       original_type text check (original_type in ('image/jpeg', 'image/png', 'image/webp')),
       original_bytes integer,
       width integer not null check (width > 0),
       height integer not null check (height > 0),
       thumbhash text,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       primary key (clinic_id, id),
       unique (clinic_id, external_id),
       unique (clinic_id, file_key),
       check ((drawing is null) = (original_hash is not null))`,
    );
    // A file address that was public once and is not any more answers 410 for ever.
    await tenantTable(
      runner,
      'retired_file',
      `clinic_id uuid not null,
       file_key text not null,
       retired_at timestamptz not null,
       primary key (clinic_id, file_key)`,
    );
    await run(
      runner,
      `alter table portfolio_case add foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id)`,
      `alter table portfolio_case add foreign key (clinic_id, location_id) references location (clinic_id, id)`,
      `create index portfolio_case_by_practitioner on portfolio_case (clinic_id, practitioner_id, started_on, id)`,
      `alter table photo add foreign key (clinic_id, case_id) references portfolio_case (clinic_id, id) on delete cascade`,
      `create index photo_by_case on photo (clinic_id, case_id)`,
      `alter table retired_file add foreign key (clinic_id) references clinic (id)`,
    );
    await secure(runner, 'portfolio_case', [
      ...clinicAccess(),
      publicAccess(
        `clinic_id, id, practitioner_id, location_id, title, story, indication, scale, stage, scar_type, fitzpatrick,
         monk, hair_colour, grey_percent, sessions, started_on, completed_on, photo_consent`,
        `photo_consent = 'granted'`,
      ),
    ]);
    await secure(runner, 'photo', [
      ...clinicAccess(),
      publicAccess(
        `clinic_id, id, case_id, moment, view, taken_on, days_healed, caption, light, distance_cm, hair_length_mm, dry,
         retouched, published, drawing, file_key, original_hash, original_type, width, height, thumbhash`,
        'published',
      ),
    ]);
    await secure(runner, 'retired_file', [
      ...clinicAccess('select, insert, delete'),
      publicAccess('clinic_id, file_key', 'true'),
    ]);
  }

  private async reviews(runner: QueryRunner): Promise<void> {
    // The public role's own policy on review hides what is held or removed, here too.
    const ofShownReview = (table: string) =>
      `exists (select from review r where r.clinic_id = ${table}.clinic_id and r.id = ${table}.review_id)`;
    const aspect = (name: string) => `rating_${name} integer check (rating_${name} between 1 and 5)`;
    await tenantTable(
      runner,
      'review',
      `clinic_id uuid not null,
       id uuid not null,
       external_id text,
       practitioner_id uuid not null,
       location_id uuid,
       session_id uuid,
       session_status text generated always as (case when session_id is not null then 'completed' end) stored,
       source text not null check (source in ('treatment', 'imported')),
       status text not null default 'published' check (status in ('published', 'held', 'removed')),
       rating integer not null check (rating between 1 and 5),
       ${['naturalness', 'match', 'comfort', 'hygiene', 'aftercare'].map(aspect).join(', ')},
       title text check (length(title) <= 200),
       body text check (length(body) <= 10000),
       language text,
       client_name text check (length(client_name) <= 120),
       reviewed_on date not null,
       treatment_completed_on date,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       primary key (clinic_id, id),
       unique (clinic_id, external_id),
       unique (clinic_id, session_id),
       check ((source = 'treatment') = (session_id is not null))`,
    );
    await tenantTable(
      runner,
      'review_follow_up',
      `clinic_id uuid not null,
       id uuid not null,
       review_id uuid not null,
       month integer not null check (month in (3, 6, 12, 24)),
       rating integer not null check (rating between 1 and 5),
       body text check (length(body) <= 10000),
       written_on date not null,
       created_at timestamptz not null,
       primary key (clinic_id, id),
       unique (clinic_id, review_id, month)`,
    );
    await tenantTable(
      runner,
      'review_reply',
      `clinic_id uuid not null,
       id uuid not null,
       review_id uuid not null,
       body text not null check (length(body) between 1 and 4000),
       written_on date not null,
       created_at timestamptz not null,
       primary key (clinic_id, id),
       unique (clinic_id, review_id)`,
    );
    await tenantTable(
      runner,
      'review_moderation',
      `clinic_id uuid not null,
       id uuid not null,
       review_id uuid not null,
       practitioner_id uuid not null,
       action text not null check (action in ('published', 'held', 'removed', 'restored', 'disputed', 'dispute_rejected')),
       reason text check (reason in ('fake', 'harmful', 'illegal', 'personal_data', 'not_a_client', 'wrong_practitioner', 'other')),
       decided_by text not null check (decided_by in ('clinic', 'operator')),
       happened_at timestamptz not null,
       primary key (clinic_id, id)`,
    );
    await run(
      runner,
      `alter table review add foreign key (clinic_id, practitioner_id) references practitioner (clinic_id, id)`,
      `alter table review add foreign key (clinic_id, location_id) references location (clinic_id, id)`,
      // A treatment-verified review points at a completed session of the same practitioner, or does not exist.
      `alter table review add foreign key (clinic_id, session_id, practitioner_id, session_status)
         references session (clinic_id, id, practitioner_id, status)`,
      `create index review_by_practitioner on review (clinic_id, practitioner_id, reviewed_on desc, id desc)`,
      `create index review_by_day on review (clinic_id, reviewed_on desc, id desc)`,
      `alter table review_follow_up add foreign key (clinic_id, review_id) references review (clinic_id, id) on delete cascade`,
      `alter table review_reply add foreign key (clinic_id, review_id) references review (clinic_id, id) on delete cascade`,
      `alter table review_moderation add foreign key (clinic_id, review_id) references review (clinic_id, id)`,
      `create index review_moderation_by_practitioner on review_moderation (clinic_id, practitioner_id)`,
    );
    await secure(runner, 'review', [
      ...clinicAccess('select, insert, update'),
      publicAccess(
        `clinic_id, id, practitioner_id, location_id, session_id, source, status, rating, rating_naturalness, rating_match,
         rating_comfort, rating_hygiene, rating_aftercare, title, body, language, client_name, reviewed_on,
         treatment_completed_on`,
        `status = 'published'`,
      ),
    ]);
    await secure(runner, 'review_follow_up', [
      ...clinicAccess('select, insert'),
      publicAccess('clinic_id, id, review_id, month, rating, body, written_on', ofShownReview('review_follow_up')),
    ]);
    await secure(runner, 'review_reply', [
      ...clinicAccess(),
      publicAccess('clinic_id, id, review_id, body, written_on', ofShownReview('review_reply')),
    ]);
    // Append-only: nobody is granted update or delete.
    await secure(runner, 'review_moderation', [
      ...clinicAccess('select, insert'),
      publicAccess('clinic_id, id, review_id, practitioner_id, action, reason, decided_by, happened_at', 'true'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table review_moderation, review_reply, review_follow_up, review, retired_file, photo, portfolio_case',
    );
  }
}
