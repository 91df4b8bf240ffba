import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownClinic } from './support.ts';

/**
 * A clinic claims, and only the operator verifies: whatever a clinic writes is unverified, so that changing a
 * verified claim makes it a claim again. Postgres keeps this, not our code.
 */
export class ClaimsStayClaims1760000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter policy clinic on certification using (${ownClinic()}) with check (${ownClinic()} and status <> 'verified'
         and (status in ('rejected', 'revoked') or (verified_by is null and verification_method is null and verified_at is null)))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter policy clinic on certification using (${ownClinic()}) with check (${ownClinic()})`);
  }
}
