import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support.ts';

/** The audit trail is read by who it was: which operators were there at all, and what nobody signed in has done. */
export class AuditByPerson1760000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `create index event_by_operator on event (clinic_id, actor_id) where actor_kind = 'operator'`,
      `create index event_by_nobody on event (clinic_id, actor_kind, happened_at desc, id desc)
         where actor_id is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index event_by_nobody, event_by_operator');
  }
}
