import type { DeepSources, KeysetOrder } from '../../graphql/deep/index.ts';
import { Practitioner } from './practitioner.entity.ts';

const BY_NAME: KeysetOrder = {
  name: 'practitioners by name',
  descending: false,
  columns: [
    { column: 'name', property: 'name', type: 'text', part: 'string' },
    { column: 'id', property: 'id', type: 'uuid', part: 'uuid' },
  ],
};

/** Where deep reads find practitioners: those who work for the clinic now, and where each of them works. */
export const practitionerReads: DeepSources = {
  tables: [
    {
      type: 'Practitioner',
      table: 'practitioner',
      entity: Practitioner,
      key: 'clinic_id',
      published: (row) => `${row}.status = 'active'`,
    },
  ],
  ways: [
    { on: 'Practitioner', field: 'clinic', kind: 'one', to: 'Clinic', where: () => [] },
    {
      on: 'Practitioner',
      field: 'locations',
      kind: 'list',
      to: 'Location',
      join: (_, row, { clinic }) =>
        `join practitioner_location pl on pl.clinic_id = ${clinic} and pl.location_id = ${row}.id`,
      where: (parent) => [`pl.practitioner_id = ${parent}.id`],
      orderBy: (row) => `pl.position, ${row}.id`,
    },
    ...(['Review', 'PortfolioCase'] as const).map((on) => ({
      on,
      field: 'practitioner',
      kind: 'one' as const,
      to: 'Practitioner' as const,
      where: (parent: string, row: string) => [`${row}.id = ${parent}.practitioner_id`],
    })),
    { on: 'Clinic', field: 'practitioners', kind: 'connection', to: 'Practitioner', where: () => [], order: BY_NAME },
    {
      on: 'Location',
      field: 'practitioners',
      kind: 'connection',
      to: 'Practitioner',
      where: (parent, row, { clinic }) => [
        `exists (select from practitioner_location pl
           where pl.clinic_id = ${clinic} and pl.location_id = ${parent}.id and pl.practitioner_id = ${row}.id)`,
      ],
      order: BY_NAME,
    },
  ],
};
