import type { Entities } from '../platform/db/index.ts';

/** Entity classes of all rooms, for the data sources. */
export const ENTITIES: Entities = [];
