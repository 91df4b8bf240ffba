import 'reflect-metadata';
import { join } from 'node:path';
import { ENTITIES } from './modules/entities.ts';
import { ImportFolders } from './modules/import/index.ts';
import { UPLOAD_BOUNDS, Uploads } from './modules/upload/index.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import type { Config } from './config.ts';
import { checkTopology, Doors, doorSource, preparedSource, publicSource } from './platform/db/index.ts';
import { FileStore, UploadStore } from './platform/files/index.ts';

/** The photos' folder within the data folder. */
export const filesRoot = (data: string): string => join(data, 'files');

/** Where the files of imports lie while they are imported, and rejected rows after it. */
export const importFolders = (data: string): ImportFolders => new ImportFolders(join(data, 'imports'));

/** Where the archives of exports lie. */
export const exportsRoot = (data: string): string => join(data, 'exports');

/** Where uploads wait to be claimed. */
export const uploadStore = (data: string, clock: Clock): UploadStore =>
  new UploadStore(join(data, 'uploads'), clock, UPLOAD_BOUNDS);

/** Where a process keeps its files. */
export interface Files {
  readonly store: FileStore;
  /** Signs the addresses of those that are not public. */
  readonly secret: string;
  readonly uploads: Uploads;
  readonly imports: ImportFolders;
  /** Where the archives of exports lie. */
  readonly exports: string;
}

/** The files of a process, below the data folder. */
export const filesOf = ({ data, fileSecret }: Pick<Config, 'data' | 'fileSecret'>, clock: Clock): Files => ({
  store: new FileStore(filesRoot(data)),
  secret: fileSecret,
  uploads: new Uploads(uploadStore(data, clock)),
  imports: importFolders(data),
  exports: exportsRoot(data),
});

/** The doors of a process, and how to close its pools. */
export interface OpenDoors {
  readonly doors: Doors;
  close(): Promise<void>;
}

/** Opens the doors to the database of an address. */
export async function openDoors(databaseUrl: string, clock: Clock = systemClock): Promise<OpenDoors> {
  const source = await doorSource(databaseUrl, ENTITIES).initialize();
  const visitors = await publicSource(databaseUrl, ENTITIES).initialize();
  const searches = await preparedSource(databaseUrl).initialize();
  return {
    doors: new Doors(source, visitors, clock, searches),
    async close() {
      await Promise.all([source.destroy(), visitors.destroy(), searches.destroy()]);
    },
  };
}

/**
 * Compares DATABASE_TOPOLOGY and the registry of tables with the database, before a process starts its work.
 * @throws TopologyError with a sentence that says what to do
 */
export async function checkDatabase({
  databaseUrl,
  topology,
}: Pick<Config, 'databaseUrl' | 'topology'>): Promise<void> {
  const { doors, close } = await openDoors(databaseUrl);
  try {
    await checkTopology((sql) => doors.asWorker((tx) => tx.query(sql)), topology);
  } finally {
    await close();
  }
}
