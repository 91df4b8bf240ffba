import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referenceTable, run } from './support.ts';

/** Other names of towns (München beside Munich), so that a clinic's own spelling finds its town. */
export class PlaceNames1760000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await referenceTable(
      runner,
      'place_name',
      // Compared byte by byte: then the one index serves equality and beginnings alike.
      `words text collate "C" not null,
       place_id integer not null,
       primary key (words, place_id)`,
    );
    await run(
      runner,
      `create index place_by_latitude on place (latitude, longitude)`,
      `grant select on place_name to stipple_public, stipple_clinic, stipple_projector, stipple_operator`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index place_by_latitude');
    await runner.query('drop table place_name');
  }
}
