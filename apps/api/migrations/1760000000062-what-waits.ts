import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support.ts';

/** Home counts from indexes alone which cases wait: photos are wide rows, and few consents were withdrawn. */
export class WhatWaits1760000000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `create index photo_that_stands on photo (clinic_id, case_id) include (id, moment) where removed_at is null`,
      `create index photo_consent_entry_withdrawn on photo_consent_entry (clinic_id, photo_id, purpose, channel)
         where action = 'withdrawn'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index photo_consent_entry_withdrawn, photo_that_stands');
  }
}
