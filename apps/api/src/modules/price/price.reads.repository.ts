import type { DeepSources } from '../../graphql/deep/index.ts';
import { Price } from './price.entity.ts';

/** What the whole of a price is reckoned from. */
const ALL_IN = [
  'currency',
  'amountMinor',
  'amountHighMinor',
  'unit',
  'sessionsIncluded',
  'consultationIncluded',
  'consultationExtraMinor',
  'patchTestIncluded',
  'patchTestExtraMinor',
  'touchUpIncluded',
  'touchUpExtraMinor',
  'aftercareIncluded',
  'aftercareExtraMinor',
] as const;

/** Where deep reads find prices: the practitioner's own and those of the locations they work at, that hold today. */
export const priceReads: DeepSources = {
  tables: [
    {
      type: 'Price',
      table: 'price',
      entity: Price,
      key: 'clinic_id',
      published: (row) => `${row}.status = 'published'`,
      parts: {
        locationName: {
          fields: ['locationName'],
          sql: (row, { clinic }) =>
            `(select l.name from location l where l.clinic_id = ${clinic} and l.id = ${row}.location_id)`,
        },
      },
      computed: { low: ALL_IN, high: ALL_IN },
    },
  ],
  ways: [
    {
      on: 'Practitioner',
      field: 'prices',
      kind: 'list',
      to: 'Price',
      join: (_, row, { clinic }) =>
        `join practitioner_location pl on pl.clinic_id = ${clinic} and pl.location_id = ${row}.location_id
         join location l on l.clinic_id = ${clinic} and l.id = ${row}.location_id`,
      where: (parent, row, { now }) => [
        `pl.practitioner_id = ${parent}.id`,
        `(${row}.practitioner_id is null or ${row}.practitioner_id = ${parent}.id)`,
        `(${row}.valid_from is null or ${row}.valid_from <= (${now} at time zone l.time_zone)::date)`,
        `(${row}.valid_until is null or (${now} at time zone l.time_zone)::date <= ${row}.valid_until)`,
      ],
      orderBy: (row) => `${row}.service, ${row}.extent nulls first, ${row}.amount_minor, ${row}.id`,
    },
  ],
};
