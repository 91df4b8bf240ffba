import type { Resolver } from '../../graphql/schema.ts';
import type { RequestHandler } from 'express';
import type { Doors } from '../../platform/db/index.ts';
import type { Downloads } from '../../platform/download.ts';
import { Signer } from '../../platform/signing.ts';
import {
  LocationMutationResolver,
  ManagedClinicLocationsResolver,
  ManagedLocationResolver,
  ManagedLocationService,
} from '../location/index.ts';
import {
  ManagedClinicPractitionersResolver,
  ManagedPractitionerResolver,
  PractitionerMutationResolver,
} from './practitioner.managed.resolver.ts';
import { ManagedPractitionerService } from './practitioner.managed.service.ts';
import { keysHandler, workHistoryDownload } from './history/work-history.download.ts';
import { KEYS_PATH, WorkHistoryService } from './history/work-history.service.ts';
import { workplaces } from './workplaces.repository.ts';

/** Locations as a clinic manages them: those who worked at one that closed work there again when it opens. */
export const managedLocationService = (doors: Doors): ManagedLocationService =>
  new ManagedLocationService(doors, (tx, ...closed) => workplaces(tx).resumeAt(...closed));

/** Locations and practitioners as a clinic manages them. */
export function peopleRooms(doors: Doors): readonly Resolver[] {
  const locations = managedLocationService(doors);
  const practitioners = new ManagedPractitionerService(doors);
  return [
    new ManagedClinicLocationsResolver(locations),
    new ManagedLocationResolver(),
    new LocationMutationResolver(locations),
    new ManagedClinicPractitionersResolver(practitioners),
    new ManagedPractitionerResolver(),
    new PractitionerMutationResolver(practitioners),
  ];
}

/** Work histories to take along, and the key by which others check them. */
export function workHistoryRoom(doors: Doors, { publicUrl, sealSecret }: { publicUrl: string; sealSecret: string }) {
  const signer = new Signer(sealSecret, 'stipple work history');
  const offer: Downloads = workHistoryDownload(new WorkHistoryService(doors, signer, publicUrl));
  const mounts: Readonly<Record<string, RequestHandler>> = { [KEYS_PATH]: keysHandler(signer) };
  return { mounts, downloads: { 'work-history': offer } };
}
