import 'reflect-metadata';
import { join } from 'node:path';
import { ENTITIES } from './modules/entities.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import { Doors, doorSource, publicSource } from './platform/db/index.ts';

/** The photos' folder within the data folder. */
export const filesRoot = (data: string): string => join(data, 'files');

/** The doors of a process, and how to close its pools. */
export interface OpenDoors {
  readonly doors: Doors;
  close(): Promise<void>;
}

/** Opens the doors to the database of an address. */
export async function openDoors(databaseUrl: string, clock: Clock = systemClock): Promise<OpenDoors> {
  const source = await doorSource(databaseUrl, ENTITIES).initialize();
  const visitors = await publicSource(databaseUrl, ENTITIES).initialize();
  return {
    doors: new Doors(source, visitors, clock),
    async close() {
      await Promise.all([source.destroy(), visitors.destroy()]);
    },
  };
}
