import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownClinic, run } from './support.ts';

/**
 * What a client said stays said: a clinic adds reviews and mends those it brought along itself, but it changes no
 * review of a completed session, and no review's status, source or session. Postgres keeps this, not our code.
 */
export class ReviewsStaySaid1760000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const imported = `${ownClinic()} and source = 'imported'`;
    await run(
      runner,
      `drop policy clinic on review`,
      `create policy clinic on review for select to stipple_clinic using (${ownClinic()})`,
      `create policy clinic_adds on review for insert to stipple_clinic with check (${ownClinic()})`,
      `create policy clinic_mends on review for update to stipple_clinic using (${imported}) with check (${imported})`,
      `revoke update on review from stipple_clinic`,
      `grant update (practitioner_id, location_id, rating, rating_naturalness, rating_match, rating_comfort,
         rating_hygiene, rating_aftercare, title, body, language, client_name, reviewed_on, treatment_completed_on,
         updated_at) on review to stipple_clinic`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(
      runner,
      `drop policy clinic_mends on review`,
      `drop policy clinic_adds on review`,
      `drop policy clinic on review`,
      `create policy clinic on review for all to stipple_clinic using (${ownClinic()}) with check (${ownClinic()})`,
      `grant update on review to stipple_clinic`,
    );
  }
}
