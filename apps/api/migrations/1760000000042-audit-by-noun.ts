import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit trail is read by noun: everything about reviews, say, newest first. */
export class AuditByNoun1760000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index event_by_noun on event (clinic_id, split_part(kind, '.', 1), happened_at desc, id desc)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index event_by_noun');
  }
}
