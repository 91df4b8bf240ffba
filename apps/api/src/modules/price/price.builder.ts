import type { PriceStatus, PriceUnit, Service } from '@stipple/domain';
import { insertRows, type ClinicTx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids.ts';

/** A row of `price`. Amounts are in minor units of the currency. */
export interface PriceRow {
  readonly clinicId: string;
  readonly id: string;
  readonly externalId: string | null;
  readonly locationId: string;
  readonly practitionerId: string | null;
  readonly service: Service;
  readonly extent: 'small' | 'medium' | 'large' | null;
  readonly unit: PriceUnit;
  readonly amountMinor: number;
  readonly amountHighMinor: number | null;
  readonly currency: string;
  readonly taxIncluded: boolean | null;
  readonly sessionsIncluded: number | null;
  readonly touchUpIncluded: boolean | null;
  readonly patchTestIncluded: boolean | null;
  readonly consultationIncluded: boolean | null;
  readonly aftercareIncluded: boolean | null;
  readonly consultationExtraMinor: number | null;
  readonly patchTestExtraMinor: number | null;
  readonly touchUpExtraMinor: number | null;
  readonly aftercareExtraMinor: number | null;
  readonly status: PriceStatus;
  /** ISO days, both inclusive. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The price of a whole treatment at a location. */
export function buildPrice(given: Partial<PriceRow> & Pick<PriceRow, 'clinicId' | 'locationId'>): PriceRow {
  const createdAt = given.createdAt ?? new Date();
  return {
    id: given.id ?? newId(),
    externalId: null,
    practitionerId: null,
    service: 'full_scalp',
    extent: null,
    unit: 'per_treatment',
    amountMinor: 180_000,
    amountHighMinor: null,
    currency: 'GBP',
    taxIncluded: true,
    sessionsIncluded: 3,
    touchUpIncluded: false,
    patchTestIncluded: true,
    consultationIncluded: null,
    aftercareIncluded: null,
    consultationExtraMinor: null,
    patchTestExtraMinor: null,
    touchUpExtraMinor: null,
    aftercareExtraMinor: null,
    status: 'published',
    validFrom: null,
    validUntil: null,
    createdAt,
    updatedAt: createdAt,
    ...given,
  };
}

const PRICE = [
  'clinicId',
  'id',
  'externalId',
  'locationId',
  'practitionerId',
  'service',
  'extent',
  'unit',
  'amountMinor',
  'amountHighMinor',
  'currency',
  'taxIncluded',
  'sessionsIncluded',
  'touchUpIncluded',
  'patchTestIncluded',
  'consultationIncluded',
  'aftercareIncluded',
  'consultationExtraMinor',
  'patchTestExtraMinor',
  'touchUpExtraMinor',
  'aftercareExtraMinor',
  'status',
  'validFrom',
  'validUntil',
  'createdAt',
  'updatedAt',
] as const;

export const insertPrices = (tx: ClinicTx, rows: readonly PriceRow[]): Promise<void> =>
  insertRows(tx, 'price', PRICE, rows);
