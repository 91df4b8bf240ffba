import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { composeWorker } from '../../../apps/api/src/compose-worker.ts';
import { openDoors } from '../../../apps/api/src/compose-doors.ts';
import {
  insertAccount,
  insertMembership,
  insertSession,
  type MembershipRow,
} from '../../../apps/api/src/modules/account/account.builder.ts';
import type { Doors } from '../../../apps/api/src/platform/db/index.ts';
import { createLog } from '../../../apps/api/src/platform/log.ts';
import { withDatabase } from '../../../apps/api/test/global-setup.ts';
import { asOwner } from '../../world/database.ts';
import { serve } from '../../world/serve.ts';
import { MovableClock } from './clock.ts';

/** A whole Stipple of the test file's own over the demo chains: site, admin, API and worker. */
export interface AdminSite {
  readonly url: string;
  readonly clock: MovableClock;
  /** For what a test prepares or looks up past the screen. */
  readonly doors: Doors;
  /** Somebody new who belongs to a clinic (its slug), signed in with every factor shown: cookies for a visitor. */
  member(clinic: string, role: Role, given?: Partial<MemberGiven>): Promise<SignedIn>;
  /** An operator, signed in. */
  operator(): Promise<SignedIn>;
}

/** What somebody is in a clinic. */
type Role = MembershipRow['roles'][number];

interface MemberGiven {
  readonly locale: 'en' | 'de';
  readonly name: string;
  /** Of a manager or the front desk; all unless given. */
  readonly locationIds: readonly string[];
  /** Of a practitioner. */
  readonly practitionerId: string;
}

/** Who is signed in: `visitor({ url, ...signedIn })`. */
export interface SignedIn {
  readonly url: string;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}

const COOKIE = 'stipple_session';

/** Makes it, and closes it when the test file ends. */
export async function adminSite(): Promise<AdminSite> {
  const { stage, appUrl, ownerUrl } = inject('demo');
  const name = `${stage.replace('_stage', '')}_${randomBytes(4).toString('hex')}`;
  await asOwner(withDatabase(ownerUrl, 'postgres'), `create database ${name} template ${stage}`);
  const databaseUrl = withDatabase(appUrl, name);
  const clock = new MovableClock();
  const data = await mkdtemp(join(tmpdir(), 'stipple-e2e-'));
  const served = await serve({ appUrl: databaseUrl, clock, data, host: 'localhost' });
  const worker = await composeWorker(workerConfig(databaseUrl, data, served.url), createLog('fatal', 'e2e'), clock);
  const { doors, close } = await openDoors(databaseUrl, clock);
  afterAll(async () => {
    await Promise.all([served.close(), worker.close()]);
    await close();
    await rm(data, { recursive: true, force: true });
  });
  const signIn = async (accountId: string): Promise<SignedIn> => ({
    url: served.url,
    cookies: [{ name: COOKIE, value: await insertSession(doors, accountId) }],
  });
  return {
    url: served.url,
    clock,
    doors,
    async member(clinic, role, { name: called = `Robin ${role}`, locale = 'en', ...given } = {}) {
      const account = await insertAccount(doors, { name: called, locale });
      const clinicId = await clinicIdOf(doors, clinic);
      await insertMembership(doors, {
        accountId: account.id,
        clinicId,
        roles: [role],
        allLocations: given.locationIds === undefined,
        ...given,
      });
      return signIn(account.id);
    },
    async operator() {
      const account = await insertAccount(doors, { name: 'Olu Operator', isOperator: true });
      return signIn(account.id);
    },
  };
}

const workerConfig = (databaseUrl: string, data: string, publicUrl: string): Parameters<typeof composeWorker>[0] => ({
  databaseUrl,
  data,
  publicUrl,
  sealSecret: 'x'.repeat(32),
  smtpUrl: undefined,
  mailFrom: 'Stipple <no-reply@localhost>',
});

/** The id of a clinic by its slug. */
export async function clinicIdOf(doors: Doors, slug: string): Promise<string> {
  const [row] = await doors.asIdentity((tx) =>
    tx.query<{ clinicId: string }>(`select clinic_id as "clinicId" from slug where kind = 'clinic' and slug = $1`, [
      slug,
    ]),
  );
  if (!row) throw new Error(`There is no demo clinic "${slug}".`);
  return row.clinicId;
}
