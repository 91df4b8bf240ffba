import type { SessionStatus } from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';

/** A row of `session`. */
export interface SessionRow {
  readonly clinicId: string;
  readonly id: string;
  readonly practitionerId: string;
  readonly locationId: string;
  /** ISO day in the location's calendar. */
  readonly heldOn: string;
  readonly status: SessionStatus;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A completed session of a practitioner at a location. */
export function buildSession(
  given: Partial<SessionRow> & Pick<SessionRow, 'clinicId' | 'practitionerId' | 'locationId'>,
): SessionRow {
  const createdAt = given.createdAt ?? new Date();
  return {
    id: given.id ?? newId(),
    heldOn: '2025-05-12',
    status: 'completed',
    createdAt,
    updatedAt: createdAt,
    ...given,
  };
}

const SESSION = [
  'clinicId',
  'id',
  'practitionerId',
  'locationId',
  'heldOn',
  'status',
  'createdAt',
  'updatedAt',
] as const;

export const insertSessions = (tx: ClinicTx, rows: readonly SessionRow[]): Promise<void> =>
  insertRows(tx, 'session', SESSION, rows);
