import type { PriceStatus, Service, PriceExtent } from '@stipple/domain';
import { dayText, type ClinicTx } from '../../platform/db/index.ts';
import { Price } from './price.entity.ts';

/** Columns of what a price says, by property. */
export const TERMS = {
  unit: 'unit',
  amountMinor: 'amount_minor',
  amountHighMinor: 'amount_high_minor',
  currency: 'currency',
  taxIncluded: 'tax_included',
  sessionsIncluded: 'sessions_included',
  consultationIncluded: 'consultation_included',
  consultationExtraMinor: 'consultation_extra_minor',
  patchTestIncluded: 'patch_test_included',
  patchTestExtraMinor: 'patch_test_extra_minor',
  touchUpIncluded: 'touch_up_included',
  touchUpExtraMinor: 'touch_up_extra_minor',
  aftercareIncluded: 'aftercare_included',
  aftercareExtraMinor: 'aftercare_extra_minor',
  validFrom: 'valid_from',
  validUntil: 'valid_until',
} as const;

/** What a price says. */
export type PriceTerms = Pick<Price, keyof typeof TERMS>;

/** What a price is for, which never changes. */
export interface PriceSubject {
  readonly locationId: string;
  readonly practitionerId: string | null;
  readonly service: Service;
  readonly extent: PriceExtent | null;
}

/** A price as services work on it. */
export interface PriceRecord extends PriceTerms, PriceSubject {
  readonly id: string;
  readonly status: PriceStatus;
  readonly version: number;
}

/** A raise as it is kept: which price ended and which began, and what its last day was before. */
export interface Raised {
  readonly oldId: string;
  readonly oldVersion: number;
  readonly oldUntil: string | null;
  readonly newId: string;
  readonly newVersion: number;
}

const names = Object.keys(TERMS) as (keyof typeof TERMS)[];
const SELECT = `id, location_id as "locationId", practitioner_id as "practitionerId", service, extent, status, version,
  ${names.map((name) => `${name.startsWith('valid') ? dayText(TERMS[name]) : TERMS[name]} as "${name}"`).join(', ')}`;

/** What prices say in a version, for its history. */
const termsOf = (price: PriceRecord) =>
  Object.fromEntries([...names, 'status' as const].map((name) => [name, price[name]]));

/** The clinic's prices, for who changes them. */
export const priceBook = (tx: ClinicTx) => ({
  /** Some by their ids, locked until the transaction ends. */
  forChange(ids: readonly string[]): Promise<PriceRecord[]> {
    return tx.query<PriceRecord>(
      `select ${SELECT} from price where clinic_id = $1 and id = any($2::uuid[]) order by id for update`,
      [tx.clinicId, ids],
    );
  },

  /** Locations that are there, locked: prices of one are published one after the other. */
  async lockPlaces(ids: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from location where clinic_id = $1 and id = any($2::uuid[]) order by id for no key update`,
      [tx.clinicId, ids],
    );
    return rows.map(({ id }) => id);
  },

  /** Whether a practitioner works at a location. */
  async worksAt(practitionerId: string, locationId: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from practitioner_location where clinic_id = $1 and practitioner_id = $2 and location_id = $3`,
      [tx.clinicId, practitionerId, locationId],
    );
    return rows.length > 0;
  },

  /** A published price for the same, whose days overlap; another than these. */
  async overlapping(price: PriceSubject & PriceTerms, except: readonly string[]): Promise<PriceRecord | null> {
    const rows = await tx.query<PriceRecord>(
      `select ${SELECT} from price
       where clinic_id = $1 and location_id = $2 and practitioner_id is not distinct from $3 and service = $4
         and extent is not distinct from $5 and status = 'published' and id <> all($6::uuid[])
         and (valid_from is null or $8::date is null or valid_from <= $8::date)
         and (valid_until is null or $7::date is null or valid_until >= $7::date)
       limit 1`,
      [
        tx.clinicId,
        price.locationId,
        price.practitionerId,
        price.service,
        price.extent,
        except,
        price.validFrom,
        price.validUntil,
      ],
    );
    return rows[0] ?? null;
  },

  /** Writes a new price with its first version. */
  async insert(price: PriceRecord): Promise<void> {
    const now = tx.clock.now();
    const columns = [
      'clinic_id',
      'id',
      'location_id',
      'practitioner_id',
      'service',
      'extent',
      'status',
      'version',
      ...names.map((name) => TERMS[name]),
      'created_at',
      'updated_at',
    ];
    const { id, locationId, practitionerId, service, extent, status, version } = price;
    const values = [tx.clinicId, id, locationId, practitionerId, service, extent, status, version];
    await tx.query(
      `insert into price (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      [...values, ...names.map((name) => price[name]), now, now],
    );
    await this.keep(price);
  },

  /** Writes what a price says, and keeps it as a version. */
  async update(price: PriceRecord): Promise<void> {
    const set = names.map((name, i) => `${TERMS[name]} = $${i + 6}`).join(', ');
    await tx.query(
      `update price set status = $3, version = $4, updated_at = $5, ${set} where clinic_id = $1 and id = $2`,
      [tx.clinicId, price.id, price.status, price.version, tx.clock.now(), ...names.map((name) => price[name])],
    );
    await this.keep(price);
  },

  async keep(price: PriceRecord): Promise<void> {
    await tx.query(
      `insert into price_version (clinic_id, price_id, version, terms, happened_at) values ($1, $2, $3, $4, $5)`,
      [tx.clinicId, price.id, price.version, JSON.stringify(termsOf(price)), tx.clock.now()],
    );
  },

  async insertRaise(id: string, percent: number, fromDay: string, raised: readonly Raised[]): Promise<void> {
    await tx.query(
      `insert into price_raise (clinic_id, id, percent, from_day, raised, made_at) values ($1, $2, $3, $4, $5, $6)`,
      [tx.clinicId, id, percent, fromDay, JSON.stringify(raised), tx.clock.now()],
    );
  },

  /** A raise that was not taken back yet, locked. */
  async raise(id: string): Promise<{ percent: number; fromDay: string; raised: Raised[] } | null> {
    const rows = await tx.query<{ percent: number; fromDay: string; raised: Raised[] }>(
      `select percent, ${dayText('from_day')} as "fromDay", raised from price_raise
       where clinic_id = $1 and id = $2 and undone_at is null for update`,
      [tx.clinicId, id],
    );
    return rows[0] ?? null;
  },

  async endRaise(id: string): Promise<void> {
    await tx.query(`update price_raise set undone_at = $3 where clinic_id = $1 and id = $2`, [
      tx.clinicId,
      id,
      tx.clock.now(),
    ]);
  },

  /** The day it is now at each location. */
  async todayAt(locationIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; today: string }>(
      `select id, ${dayText('($3::timestamptz at time zone time_zone)::date')} as today from location
       where clinic_id = $1 and id = any($2::uuid[])`,
      [tx.clinicId, locationIds, tx.clock.now()],
    );
    return new Map(rows.map(({ id, today }) => [id, today]));
  },
});
