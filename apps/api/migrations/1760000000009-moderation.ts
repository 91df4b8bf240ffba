import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownClinic, run } from './support.ts';

/** The operator decides about reviews: a clinic may dispute one, but never takes it away itself. */
export class Moderation1760000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `grant update (status, updated_at) on review to stipple_operator`,
      `create policy operator_moderates on review for update to stipple_operator
         using (${ownClinic()}) with check (${ownClinic()})`,
      `grant insert on review_moderation to stipple_operator`,
      `create policy operator_logs on review_moderation for insert to stipple_operator with check (${ownClinic()})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `drop policy operator_logs on review_moderation`,
      `revoke insert on review_moderation from stipple_operator`,
      `drop policy operator_moderates on review`,
      `revoke update (status, updated_at) on review from stipple_operator`,
    );
  }
}
