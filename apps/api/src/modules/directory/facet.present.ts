import { Facet, partCode, Relaxation } from './directory.types.ts';
import type { FacetName, FacetRow } from './search/facets.ts';
import type { DirectoryFilter, FilterPart } from './search/filter.ts';
import type { RelaxationRow } from './search/relaxations.ts';

/** Facets whose choices are enum values: callers see and send them in upper case. */
const ENUMS: ReadonlySet<FacetName> = new Set([
  'indication',
  'stage',
  'scar_type',
  'skin_tone',
  'hair_colour',
  'credential',
  'serves',
]);

/** Facets in the order asked for, each with its choices as the filter takes them. */
export function presentFacets(names: readonly FacetName[], rows: readonly FacetRow[]): Facet[] {
  return names.map((name) => ({
    name,
    choices: rows
      .filter((row) => row.facet === name)
      .map((row) => ({ value: ENUMS.has(name) ? row.value.toUpperCase() : row.value, count: row.count })),
  }));
}

const CHANGES: Record<Exclude<FilterPart, 'near'>, string> = {
  indication: 'Look at any indication.',
  stage: 'Look at any stage.',
  scarType: 'Look at any kind of scar.',
  skinTone: 'Look at cases of any skin tone.',
  hairColour: 'Look at cases of any hair colour.',
  price: 'Look at any price.',
  credentials: 'Do not ask for these credentials.',
  minRating: 'Accept a lower rating.',
  minReviews: 'Accept fewer reviews.',
  languages: 'Look at any language.',
  serves: 'Look at whoever does not state whom they treat, too.',
  text: 'Leave out the words.',
};

/** Relaxations in plain words, in the order given. */
export function presentRelaxations(filter: DirectoryFilter, rows: readonly RelaxationRow[]): Relaxation[] {
  return rows.map(({ part, count, radiusKm }) => ({
    part: partCode(part),
    change:
      part === 'near' ? `Search within ${radiusKm} km instead of ${filter.near?.radiusKm ?? 0} km.` : CHANGES[part],
    count,
    radiusKm,
  }));
}
