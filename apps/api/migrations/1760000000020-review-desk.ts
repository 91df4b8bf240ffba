import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clinicAccess, ownClinic, referenceTable, run, secure, tenantTable } from './support.ts';

/**
 * What a clinic does with its reviews: which wait for an answer, how answers changed, and disputes with the operator's
 * decisions. A clinic opens and withdraws disputes; only the operator decides them.
 */
export class ReviewDesk1760000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'review_to_answer',
      `clinic_id uuid not null,
       review_id uuid not null,
       primary key (clinic_id, review_id)`,
    );
    await tenantTable(
      runner,
      'review_reply_history',
      `clinic_id uuid not null,
       id uuid not null,
       review_id uuid not null,
       body text not null check (length(body) between 1 and 4000),
       written_on date not null,
       change text not null check (change in ('edited', 'removed')),
       happened_at timestamptz not null,
       primary key (clinic_id, id)`,
    );
    await tenantTable(
      runner,
      'review_dispute',
      `clinic_id uuid not null,
       id uuid not null,
       review_id uuid not null,
       reason text not null check (reason in ('fake', 'harmful', 'illegal', 'personal_data', 'not_a_client', 'wrong_practitioner', 'other')),
       statement text check (length(statement) <= 4000),
       status text not null default 'open' check (status in ('open', 'upheld', 'rejected', 'withdrawn')),
       opened_at timestamptz not null,
       due_at timestamptz not null,
       decided_at timestamptz,
       note text check (length(note) <= 2000),
       primary key (clinic_id, id),
       check ((status = 'open') = (decided_at is null))`,
    );
    // The operator's queue crosses clinics: a read model that the projector keeps in step.
    await referenceTable(
      runner,
      'dispute_queue',
      `clinic_id uuid not null,
       id uuid not null,
       clinic_name text not null,
       review_id uuid not null,
       rating integer not null check (rating between 1 and 5),
       reason text not null check (reason in ('fake', 'harmful', 'illegal', 'personal_data', 'not_a_client', 'wrong_practitioner', 'other')),
       status text not null check (status in ('open', 'upheld', 'rejected', 'withdrawn')),
       opened_at timestamptz not null,
       due_at timestamptz not null,
       decided_at timestamptz,
       primary key (clinic_id, id)`,
    );
    await run(
      runner,
      ...['review_to_answer', 'review_reply_history', 'review_dispute'].map(
        (table) => `alter table ${table} add foreign key (clinic_id, review_id) references review (clinic_id, id)`,
      ),
      `create index review_reply_history_by_review on review_reply_history (clinic_id, review_id, happened_at)`,
      `create unique index review_dispute_open on review_dispute (clinic_id, review_id) where status = 'open'`,
      `create index review_dispute_by_review on review_dispute (clinic_id, review_id, opened_at)`,
      `create index dispute_queue_by_due on dispute_queue (status, due_at, clinic_id, id)`,
      `create index review_by_location on review (clinic_id, location_id, reviewed_on desc, id desc)`,
      `create index review_by_rating on review (clinic_id, rating, reviewed_on desc, id desc)`,
      `create index review_moderation_by_review on review_moderation (clinic_id, review_id, happened_at)`,
      `alter table review_reply add column version integer not null default 1`,
      `alter table review_moderation drop constraint review_moderation_action_check`,
      `alter table review_moderation add constraint review_moderation_action_check check (action in
         ('published', 'held', 'removed', 'restored', 'disputed', 'dispute_rejected', 'dispute_withdrawn'))`,
      ...['review', 'review_reply'].map((table) => `alter table ${table} no force row level security`),
      `insert into review_to_answer (clinic_id, review_id)
       select r.clinic_id, r.id from review r
       left join review_reply y on y.clinic_id = r.clinic_id and y.review_id = r.id where y.id is null`,
      ...['review', 'review_reply'].map((table) => `alter table ${table} force row level security`),
    );
    await secure(runner, 'review_to_answer', [
      { role: 'stipple_clinic', grant: 'select, insert, delete', rows: ownClinic() },
    ]);
    // Append-only: nobody is granted update or delete.
    await secure(runner, 'review_reply_history', clinicAccess('select, insert'));
    await secure(runner, 'review_dispute', [
      { role: 'stipple_projector', grant: 'select', rows: ownClinic() },
      { role: 'stipple_operator', grant: 'select, update (status, decided_at, note)', rows: ownClinic() },
    ]);
    await run(
      runner,
      `grant select, insert, update (status, decided_at) on review_dispute to stipple_clinic`,
      `create policy clinic on review_dispute for select to stipple_clinic using (${ownClinic()})`,
      `create policy clinic_opens on review_dispute for insert to stipple_clinic
         with check (${ownClinic()} and status = 'open')`,
      `create policy clinic_withdraws on review_dispute for update to stipple_clinic
         using (${ownClinic()} and status = 'open') with check (${ownClinic()} and status = 'withdrawn')`,
    );
    await secure(runner, 'dispute_queue', [
      { role: 'stipple_operator', grant: 'select', rows: 'true' },
      { role: 'stipple_projector', grant: 'select, insert, update, delete', rows: ownClinic() },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `drop table dispute_queue, review_dispute, review_reply_history, review_to_answer`,
      `drop index review_moderation_by_review, review_by_rating, review_by_location`,
      `alter table review_reply drop column version`,
      `alter table review_moderation drop constraint review_moderation_action_check`,
      `alter table review_moderation add constraint review_moderation_action_check check (action in
         ('published', 'held', 'removed', 'restored', 'disputed', 'dispute_rejected')) not valid`,
    );
  }
}
