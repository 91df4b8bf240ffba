import type { DeepSources, KeysetOrder } from '../../graphql/deep/index.ts';
import { WEEKDAYS } from '@stipple/domain';
import { Location } from './location.entity.ts';
import type { OpeningException, OpeningHours } from './opening.entity.ts';

const BY_NAME: KeysetOrder = {
  name: 'locations',
  descending: false,
  columns: [
    { column: 'name', property: 'name', type: 'text', part: 'string' },
    { column: 'id', property: 'id', type: 'uuid', part: 'uuid' },
  ],
};

const DAYS = WEEKDAYS.map((day) => `'${day}'`).join(', ');

/** The week of a location, from Monday morning to Sunday evening. */
const weekOf = (location: string, clinic: string) =>
  `(select coalesce(json_agg(json_build_object('weekday', h.weekday, 'opens', h.opens, 'closes', h.closes)
      order by array_position(array[${DAYS}], h.weekday), h.opens), '[]')
    from opening_hours h where h.clinic_id = ${clinic} and h.location_id = ${location}.id)`;

/** Exceptions of a location that are not over there. */
const exceptionsOf = (location: string, clinic: string, now: string) =>
  `(select coalesce(json_agg(json_build_object('startsOn', x.starts_on, 'endsOn', x.ends_on, 'opens', x.opens,
      'closes', x.closes, 'note', x.note) order by x.starts_on), '[]')
    from opening_exception x where x.clinic_id = ${clinic} and x.location_id = ${location}.id
      and x.ends_on >= (${now} at time zone ${location}.time_zone)::date)`;

/** Where deep reads find locations: those of a clinic, by name, and when they are open. */
export const locationReads: DeepSources = {
  tables: [{ type: 'Location', table: 'location', entity: Location, key: 'clinic_id' }],
  ways: [
    { on: 'Location', field: 'clinic', kind: 'one', to: 'Clinic', where: () => [] },
    { on: 'Clinic', field: 'locations', kind: 'connection', to: 'Location', where: () => [], order: BY_NAME },
    {
      on: 'Location',
      field: 'openingWeek',
      kind: 'value',
      sql: (parent, { clinic }) => weekOf(parent, clinic),
      present: (week: OpeningHours[]) => week,
    },
    {
      on: 'Location',
      field: 'openingExceptions',
      kind: 'value',
      sql: (parent, statement) => exceptionsOf(parent, statement.clinic, statement.now),
      present: (exceptions: OpeningException[]) => exceptions,
    },
  ],
};
