import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support.ts';

/** Whoever watches the queue of disputes asks twice a second when it changed last. */
export class DisputeChanges1760000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `create index dispute_queue_by_opening on dispute_queue (opened_at)`,
      `create index dispute_queue_by_decision on dispute_queue (decided_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index dispute_queue_by_decision, dispute_queue_by_opening');
  }
}
