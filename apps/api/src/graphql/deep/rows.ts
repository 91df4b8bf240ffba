import { LOADED, NOTHING, type LoadedRow } from './related.ts';
import type { DeepTable } from './sources.ts';

/**
 * How rows travel: as JSON that Postgres builds, by place and not by name, and many rows of a list column by column.
 * An aggregate looks up a column's type once; an array for each row would look up every type again for every row.
 */

/** Values of one row, or of many the list of each column's values; beyond {@link MOST_ARGUMENTS} in lists of so many. */
export type Columns = readonly unknown[];

/** What is read of a row: the SQL of each value, and how rows are made of their JSON. */
export interface Reading {
  readonly values: readonly string[];
  readonly one: (values: Columns, clinicId: string) => LoadedRow;
  readonly many: (columns: Columns, clinicId: string) => LoadedRow[];
}

/** Postgres passes at most 100 arguments to a function. */
const MOST_ARGUMENTS = 90;

/** Values as a JSON array, however many they are. */
function packed(values: readonly string[]): string {
  if (values.length <= MOST_ARGUMENTS) return `json_build_array(${values.join(', ')})`;
  const arrays: string[] = [];
  for (let from = 0; from < values.length; from += MOST_ARGUMENTS) {
    arrays.push(packed(values.slice(from, from + MOST_ARGUMENTS)));
  }
  return `json_build_array(${arrays.join(',\n')})`;
}

const unpacked = (json: Columns, count: number): Columns => (count <= MOST_ARGUMENTS ? json : json.flat(1));

/** The JSON of one row. */
export const rowSql = ({ values }: Pick<Reading, 'values'>): string => packed(values);

/** The JSON of many rows; `from` is everything after the select list, with the order. */
export function columnsSql({ values }: Pick<Reading, 'values'>, from: string): string {
  // Rows of which nothing is read are still counted.
  const read = values.length > 0 ? values : ['1'];
  const columns = packed(read.map((_, i) => `json_agg(n.c${i})`));
  return `(select ${columns} from (select ${read.map((value, i) => `${value} as c${i}`).join(', ')} from ${from}) n)`;
}

/** A value that a row loads beside its own, under a name of the response. */
interface Slot {
  readonly name: string;
  readonly finish: (json: never, clinicId: string) => unknown;
}

/**
 * Makes rows: `names` are those of the first values, `slots` those that follow. Rows are of the entity's class, so
 * that TypeGraphQL takes them as they are.
 */
export function finisher(
  table: DeepTable,
  names: readonly string[],
  slots: readonly Slot[],
): Pick<Reading, 'one' | 'many'> {
  const prototype = table.entity.prototype as object;
  const hasClinic = table.key === 'clinic_id';
  const count = names.length + slots.length;
  const rowAt = (columns: readonly (readonly unknown[])[], at: number, clinicId: string): LoadedRow => {
    const row = Object.create(prototype) as Record<string, unknown> & { [LOADED]: Readonly<Record<string, unknown>> };
    if (hasClinic) row['clinicId'] = clinicId;
    for (let i = 0; i < names.length; i += 1) row[names[i]!] = columns[i]![at];
    row[LOADED] = NOTHING;
    if (slots.length > 0) {
      const loaded: Record<string, unknown> = {};
      for (let i = 0; i < slots.length; i += 1) {
        const { name, finish } = slots[i]!;
        loaded[name] = finish(columns[names.length + i]![at] as never, clinicId);
      }
      row[LOADED] = loaded;
    }
    return row;
  };
  return {
    one: (values, clinicId) => {
      const columns = unpacked(values, count).map((value) => [value]);
      return rowAt(columns, 0, clinicId);
    },
    many: (json, clinicId) => {
      // An aggregate of no rows is null.
      const columns = unpacked(json, count) as readonly (readonly unknown[] | null)[];
      return (columns[0] ?? []).map((_, at) => rowAt(columns as readonly (readonly unknown[])[], at, clinicId));
    },
  };
}
