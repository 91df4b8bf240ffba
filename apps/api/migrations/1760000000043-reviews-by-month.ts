import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How ratings go over the months is read from an index alone, however many reviews there are. */
export class ReviewsByMonth1760000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index review_by_month on review (clinic_id, reviewed_on) include (rating, location_id, status)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index review_by_month');
  }
}
