import { systemMember } from '@stipple/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll } from 'vitest';
import { sharedDatabase, type TestDatabase } from '../../../../test/database.ts';
import { FileStore } from '../../../platform/files/index.ts';
import { dateFormat, importFiles, type ImportRequest } from '../index.ts';
import type { FileError, Rejection } from '../rejection.ts';
import type { Counts } from '../run/report.ts';
import { findClinic } from '../write/clinic.repository.ts';
import { testFolder } from './folder.fixture.ts';

/** A run as its report tells it. */
export interface Result {
  readonly code: number;
  readonly screen: string;
  readonly files: Record<string, Counts>;
  readonly rejected: Rejection[];
  readonly fileErrors: FileError[];
  readonly warnings: string[];
}

/** Imports into a real database, and looks at what is there. Make one in each test file. */
export async function importer() {
  const database: TestDatabase = await sharedDatabase();
  const store = testFolder();
  afterAll(() => store[Symbol.dispose]());
  let made = 0;
  const newSlug = () => `import-${process.pid}-${Date.now().toString(36)}-${(made += 1)}`;

  return {
    database,
    store: store.path,
    newSlug,

    async run(path: string, clinic: string, given: Partial<ImportRequest> = {}): Promise<Result> {
      let screen = '';
      const report = join(store.path, `${newSlug()}.json`);
      const request = {
        path,
        clinic,
        name: 'Example Clinics',
        dryRun: false,
        declared: { dates: dateFormat('ISO')!, decimal: 'point' as const },
        encoding: null,
        report,
        ...given,
      };
      const code = await importFiles(request, {
        doors: database.doors,
        files: new FileStore(store.path),
        screen: { write: (text) => (screen += text) },
        workingFolder: store.path,
      });
      return { code, screen, ...(JSON.parse(readFileSync(report, 'utf8')) as Omit<Result, 'code' | 'screen'>) };
    },

    /** Rows of a clinic, read as the clinic; `$1` is its id. */
    async stored(slug: string, sql: string): Promise<Record<string, unknown>[]> {
      const id = await findClinic(database.doors, slug);
      return id === null ? [] : database.doors.asClinic(systemMember(id), (tx) => tx.query(sql, [id]));
    },
  };
}

/** As a column of `photo`: where a photo is shown, in the order of the alphabet. */
export const SHOWN = `array(select p.channel from photo_publication p
  where p.clinic_id = $1 and p.photo_id = photo.id order by p.channel) as shown`;
export const BOTH = ['directory', 'own_site'];

/** A small picture of one colour. */
export const picture = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

/** Counts of a table. */
export const counts = (created: number, updated: number, unchanged: number, rejected: number): Counts => ({
  rows: created + updated + unchanged + rejected,
  created,
  updated,
  unchanged,
  rejected,
});
