import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referenceTable, run, secure } from './support.ts';

/** Pieces that a list reads of every result, kept beside the entry's texts alone. */
const MOVED = ['healed_evidence', 'rank_parts', 'case_total', 'review_total', 'verified_review_total'];

/**
 * The short card: what lists usually show of a practitioner, in a row of its own, so that a page of results neither
 * unpacks nor sends what only a page about one practitioner shows.
 */
export class Entries1760000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await referenceTable(
      runner,
      'directory_entry',
      `clinic_id uuid not null,
       practitioner_id uuid not null,
       profile text not null,
       clinic text not null,
       locations text not null,
       rating text not null,
       healed_evidence text not null,
       rank_parts text not null,
       credentials text[] not null,
       credential_during tstzrange[] not null,
       reviews text[] not null,
       verified_reviews text[] not null,
       cases text[] not null,
       case_tags bigint[] not null,
       case_total integer not null,
       review_total integer not null,
       verified_review_total integer not null,
       primary key (clinic_id, practitioner_id)`,
    );
    await run(
      runner,
      // An entry fits a page once its cases are compressed: one read, where the usual target makes it four.
      `alter table directory_entry set (toast_tuple_target = 8160)`,
      // Until a rebuild, entries hold the cards' own texts: readers cut what they need from either.
      `alter table directory_card no force row level security`,
      `insert into directory_entry
       select clinic_id, practitioner_id, profile, clinic, locations, rating, healed_evidence, rank_parts, credentials,
         credential_during, reviews[1:3], verified_reviews[1:3], cases, case_tags, case_total, review_total,
         verified_review_total
       from directory_card`,
      `alter table directory_card force row level security`,
      `alter table directory_card ${MOVED.map((name) => `drop column ${name}`).join(', ')}`,
    );
    await secure(runner, 'directory_entry', [
      { role: 'stipple_public', grant: 'select', rows: 'true' },
      { role: 'stipple_projector', grant: 'select, insert, update, delete', rows: 'true' },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    // What was moved is made anew by a rebuild.
    await run(
      runner,
      `drop table directory_entry`,
      `alter table directory_card
         add column healed_evidence text not null default '{}',
         add column rank_parts text not null default '[]',
         add column case_total integer not null default 0,
         add column review_total integer not null default 0,
         add column verified_review_total integer not null default 0`,
    );
  }
}
