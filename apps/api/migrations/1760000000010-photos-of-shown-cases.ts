import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownClinic } from './support.ts';

/** A visitor sees a photo only of a case that is shown, whatever the photo itself says. */
export class PhotosOfShownCases1760000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The public role's own policy on portfolio_case hides cases without consent, here too.
    await runner.query(`alter policy public on photo using (${ownClinic()} and published and
      exists (select from portfolio_case c where c.clinic_id = photo.clinic_id and c.id = photo.case_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter policy public on photo using (${ownClinic()} and published)`);
  }
}
