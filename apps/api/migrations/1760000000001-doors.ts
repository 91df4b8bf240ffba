import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DOOR_ROLES, run } from './support.ts';

/** The roles behind the doors and the one way to name a transaction's clinic. */
export class Doors1760000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Roles belong to the cluster: another database of it may have made them, even at this moment.
    for (const role of DOOR_ROLES) {
      await runner.query(`do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then
          create role ${role} login noinherit nosuperuser nobypassrls;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    }
    await runner.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'stipple_app') then
        raise exception 'The role stipple_app does not exist: create it with LOGIN NOINHERIT and a password, and name it in DATABASE_URL';
      end if;
    end $$`);
    for (const role of DOOR_ROLES) {
      await runner.query(`do $$ begin
        if not pg_has_role('stipple_app', '${role}', 'member') then
          grant ${role} to stipple_app;
        end if;
      exception when unique_violation then null;
      end $$`);
    }
    const doors = DOOR_ROLES.join(', ');
    await run(
      runner,
      `revoke all on schema public from public`,
      `grant usage on schema public to stipple_app, ${doors}`,
      // SET LOCAL, because Citus does not propagate set_config to its workers.
      `create function app_set_clinic(clinic uuid) returns void language plpgsql as $$
       begin
         execute format('set local app.clinic_id = %L', clinic);
       end $$`,
      `revoke all on function app_set_clinic(uuid) from public`,
      `grant execute on function app_set_clinic(uuid) to ${doors}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_set_clinic(uuid)');
  }
}
