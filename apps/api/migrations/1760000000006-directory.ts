import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referenceTable, run, secure } from './support.ts';

/** Towns of the world, and the directory's read model: published facts that the search answers from. */
export class Directory1760000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await referenceTable(
      runner,
      'place',
      `id integer primary key,
       name text not null,
       words text not null,
       country_code text not null,
       region text,
       latitude double precision not null,
       longitude double precision not null,
       population integer not null,
       time_zone text not null`,
    );
    // A narrow row for each practitioner: what search filters by, in the order of rank. Time never needs a write:
    // credentials and prices carry the instants during which they count.
    await referenceTable(
      runner,
      'directory_search',
      `clinic_id uuid not null,
       practitioner_id uuid not null,
       rank integer not null,
       rating_hundredths integer,
       review_count integer not null,
       south double precision,
       north double precision,
       west double precision,
       east double precision,
       indications integer not null,
       tones integer not null,
       monk_tones integer not null,
       hair_colours integer not null,
       serves_women boolean,
       serves_men boolean,
       languages text[] not null,
       any_during tstzmultirange not null,
       training_during tstzmultirange not null,
       bloodborne_pathogen_during tstzmultirange not null,
       licence_during tstzmultirange not null,
       insurance_during tstzmultirange not null,
       first_aid_during tstzmultirange not null,
       points double precision[] not null,
       case_tags bigint[] not null,
       price_services smallint[] not null,
       price_currencies text[] not null,
       price_lows integer[] not null,
       price_highs integer[] not null,
       price_during tstzrange[] not null,
       words text not null,
       primary key (clinic_id, practitioner_id)`,
    );
    // What a result shows, as pieces of ready JSON in the shape of the public schema.
    await referenceTable(
      runner,
      'directory_card',
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
       prices text[] not null,
       price_during tstzrange[] not null,
       reviews text[] not null,
       verified_reviews text[] not null,
       cases text[] not null,
       case_tags bigint[] not null,
       case_total integer not null,
       review_total integer not null,
       verified_review_total integer not null,
       primary key (clinic_id, practitioner_id)`,
    );
    // One row a clinic: locked while its cards are made, so that a rebuild and the worker never overwrite one another.
    await referenceTable(
      runner,
      'directory_refresh',
      `clinic_id uuid primary key,
       refreshed_at timestamptz not null`,
    );
    await run(
      runner,
      `create index directory_search_by_rank on directory_search (rank desc, practitioner_id)
         include (clinic_id, south, north, west, east)`,
      `create index directory_search_by_place on directory_search using gist (box(point(east, north), point(west, south)))`,
      `create index place_by_words on place (words text_pattern_ops)`,
      `create index place_by_country on place (country_code, latitude)`,
      `grant select on place to stipple_public, stipple_clinic, stipple_projector, stipple_operator`,
    );
    for (const table of ['directory_search', 'directory_card']) {
      await secure(runner, table, [
        { role: 'stipple_public', grant: 'select', rows: 'true' },
        { role: 'stipple_projector', grant: 'select, insert, update, delete', rows: 'true' },
      ]);
    }
    await secure(runner, 'directory_refresh', [
      { role: 'stipple_projector', grant: 'select, insert, update, delete', rows: 'true' },
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table directory_refresh, directory_card, directory_search, place');
  }
}
