import type { Doors } from '../platform/db/index.ts';
import type { FileStore } from '../platform/files/index.ts';
import type { ClinicRows } from './chain-plan.ts';
import { DEMO_CHAINS } from './chains.ts';
import { dayNumber } from './days.ts';
import { generateClinic } from './generate-clinic.ts';
import { loadClinic } from './load-clinic.ts';
import { loadDesk } from './load-desk.ts';

export { loadImport } from './load-import.ts';
export { loadDemoAccounts } from './load-accounts.ts';
export { loadBenchData, loadLargeClinic, type LargeClinic } from './bench-data.ts';

/** All rows of the demo chains as of an ISO day: the same day gives the same rows. */
export function generateDemo(asOf: string): ClinicRows[] {
  const slugs = new Set<string>();
  return DEMO_CHAINS.map((plan) => generateClinic(plan, dayNumber(asOf), slugs));
}

/**
 * Loads the demo chains as of the doors' own day (UTC), through the doors, and tells the worker; the documents of
 * their credentials go into `files`, where there are any.
 */
export async function loadDemo(doors: Doors, files?: FileStore): Promise<ClinicRows[]> {
  const chains = generateDemo(doors.clock.now().toISOString().slice(0, 10));
  for (const rows of chains) {
    await loadClinic(doors, rows, 'practitioners');
    for (const { clinicId, bytes } of files ? rows.documents : []) await files?.keepOriginal(clinicId, bytes);
  }
  await loadDesk(doors, chains);
  return chains;
}
