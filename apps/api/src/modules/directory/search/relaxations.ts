import { conditions, distanceSql, Parameters, where } from './conditions.ts';
import { statedParts, without, type DirectoryFilter, type FilterPart } from './filter.ts';
import type { Statement } from './statement.ts';

/** Which part to give up first: the least painful for the client comes first. Judgement (J). */
const CLOSENESS: readonly FilterPart[] = [
  'hairColour',
  'minReviews',
  'stage',
  'languages',
  'price',
  'minRating',
  'skinTone',
  'serves',
  'near',
  'scarType',
  'credentials',
  'text',
  'indication',
];

/** One way to find something: the part changed, and what is found then. */
export interface RelaxationRow {
  readonly part: FilterPart;
  readonly count: number;
  /** For `near`: the radius in kilometres that reaches the nearest result. */
  readonly radiusKm: number | null;
}

/** Counts what is found when each stated part alone is dropped, in one statement; `null` when nothing is stated. */
export function relaxationStatement(filter: DirectoryFilter, now: Date): Statement | null {
  const parts = CLOSENESS.filter((part) => statedParts(filter).includes(part));
  if (parts.length === 0) return null;
  const parameters = new Parameters();
  const at = parameters.add(now, 'timestamptz');
  const selects = parts.map((part, i) => {
    const rest = without(filter, part);
    const all = where([`${at} is not null`, ...conditions(rest, at, parameters)]);
    // The nearest result lies just beyond the radius: reach it, and count who else is then found.
    const distance = part === 'near' ? distanceSql(filter, parameters) : 'null::double precision';
    if (part !== 'near') {
      return `select ${i} as place, '${part}' as part, count(*)::integer as count, ${distance} as "radiusKm"
        from directory_search s where ${all}`;
    }
    return `select ${i} as place, '${part}' as part, count(*)::integer as count, max(n.reach) as "radiusKm" from (
        select d.distance, ceil(min(d.distance) over () / 5) * 5 as reach
        from (select ${distance} as distance from directory_search s where ${all}) d
      ) n where n.distance <= n.reach`;
  });
  return {
    text: `select part, count, "radiusKm" from (${selects.join('\nunion all\n')}) r where count > 0 order by place`,
    values: parameters.values,
  };
}
