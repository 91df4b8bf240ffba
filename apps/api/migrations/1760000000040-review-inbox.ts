import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support.ts';

/** What is held or removed, and what comes from where, is found among hundreds of thousands of reviews at once. */
export class ReviewInbox1760000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `create index review_withheld on review (clinic_id, status, reviewed_on desc, id desc) where status <> 'published'`,
      `create index review_by_source on review (clinic_id, source, reviewed_on desc, id desc)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index review_by_source, review_withheld`);
  }
}
