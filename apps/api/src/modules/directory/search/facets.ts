import {
  CASE_SCALES,
  CERTIFICATION_KINDS,
  FITZPATRICK_TYPES,
  HAIR_COLOURS,
  INDICATIONS,
  MONK_TONES,
  SCAR_TYPES,
  STAGES,
  type Need,
} from '@stipple/domain';
import { isStated, likeSql, maskSql, type Put } from '../tags.ts';
import { conditions, Parameters, PRICES, priceSql, where } from './conditions.ts';
import { without, type DirectoryFilter, type FilterPart } from './filter.ts';
import type { Statement } from './statement.ts';

/** What results can be counted by. */
export const FACETS = [
  'indication',
  'stage',
  'scar_type',
  'skin_tone',
  'monk_tone',
  'hair_colour',
  'credential',
  'min_rating',
  'min_reviews',
  'currency',
  'language',
  'serves',
] as const;
export type FacetName = (typeof FACETS)[number];

/** Least ratings offered as choices, in stars. */
const RATING_CHOICES = [4.5, 4, 3.5, 3] as const;

/** Least numbers of reviews offered as choices. */
const REVIEW_CHOICES = [100, 50, 10, 1] as const;

/** Every stage with its scale, as a choice says it: `norwood III_VERTEX`. */
const STAGE_CHOICES = CASE_SCALES.flatMap((scale) => STAGES[scale].map((stage) => `${scale} ${stage}`));

/** One count, as the statement returns it. */
export interface FacetRow {
  readonly facet: FacetName;
  readonly value: string;
  readonly count: number;
}

/** A choice and the condition that it adds. */
type Choice = readonly [value: string, condition: string];

/** Choices among the needs. */
function needChoices(
  filter: DirectoryFilter,
  values: readonly string[],
  put: Put,
  need: (value: string) => Need,
): Choice[] {
  return values.map((value) => {
    const found = maskSql(need(value), put);
    // A mask says enough where there is one and nothing else is asked of the same case.
    if (found.length === 0 || isStated(filter.need)) {
      found.push(
        `exists (select from unnest(s.case_tags) as t where ${likeSql({ ...filter.need, ...need(value) }, put)})`,
      );
    }
    return [value, where(found)];
  });
}

/** The choices of a facet and the part of the filter that they stand for. */
function choicesOf(
  name: FacetName,
  filter: DirectoryFilter,
  now: string,
  put: Put,
): { part: FilterPart; choices: Choice[] } | null {
  const rest = (part: FilterPart) => without(filter, part);
  switch (name) {
    case 'indication':
      return {
        part: 'indication',
        choices: needChoices(rest('indication'), INDICATIONS, put, (value) => ({
          indication: value as Need['indication'],
        })),
      };
    case 'stage':
      return {
        part: 'stage',
        choices: needChoices(rest('stage'), STAGE_CHOICES, put, (value) => {
          const [scale, stage] = value.split(' ');
          return { scale: scale as Need['scale'], stage };
        }),
      };
    case 'scar_type':
      return {
        part: 'scarType',
        choices: needChoices(rest('scarType'), SCAR_TYPES, put, (value) => ({ scarType: value as Need['scarType'] })),
      };
    case 'skin_tone':
      return {
        part: 'skinTone',
        choices: needChoices(rest('skinTone'), FITZPATRICK_TYPES, put, (value) => ({
          fitzpatrick: value as Need['fitzpatrick'],
        })),
      };
    case 'monk_tone':
      return {
        part: 'skinTone',
        choices: needChoices(rest('skinTone'), MONK_TONES, put, (value) => ({ monk: Number(value) })),
      };
    case 'hair_colour':
      return {
        part: 'hairColour',
        choices: needChoices(rest('hairColour'), HAIR_COLOURS, put, (value) => ({
          hairColour: value as Need['hairColour'],
        })),
      };
    case 'credential':
      return { part: 'credentials', choices: CERTIFICATION_KINDS.map((kind) => [kind, `s.${kind}_during @> ${now}`]) };
    case 'min_rating':
      return {
        part: 'minRating',
        choices: RATING_CHOICES.map((stars) => [String(stars), `s.rating_hundredths >= ${stars * 100}`]),
      };
    case 'min_reviews':
      return {
        part: 'minReviews',
        choices: REVIEW_CHOICES.map((count) => [String(count), `s.review_count >= ${count}`]),
      };
    case 'serves':
      return {
        part: 'serves',
        choices: [
          ['women', 's.serves_women'],
          ['men', 's.serves_men'],
        ],
      };
    case 'currency':
    case 'language':
      return null;
  }
}

/** Counts of each choice of the facets asked for, given all other filters, in one statement. */
export function facetStatement(names: readonly FacetName[], filter: DirectoryFilter, now: Date): Statement {
  const parameters = new Parameters();
  const at = parameters.add(now, 'timestamptz');
  const others = (part: FilterPart) =>
    where([`${at} is not null`, ...conditions(without(filter, part), at, parameters)]);
  const selects = names.map((name) => {
    const found = choicesOf(name, filter, at, parameters.put);
    if (name === 'currency') {
      const priced = priceSql({ ...filter, price: null }, at, parameters);
      return `select '${name}' as facet, q.currency as value, count(distinct (s.clinic_id, s.practitioner_id))::integer as count
        from directory_search s cross join lateral ${PRICES}
        where ${others('price')} and ${priced} group by q.currency`;
    }
    if (found === null) {
      return `select '${name}' as facet, l.language as value, count(*)::integer as count
        from directory_search s cross join lateral unnest(s.languages) as l (language)
        where ${others('languages')} group by l.language`;
    }
    const counts = found.choices.map(([, condition], i) => `count(*) filter (where ${condition}) as c${i}`);
    const values = found.choices.map(([value], i) => `('${value}', x.c${i}::integer)`);
    return `select '${name}' as facet, v.value, v.count
      from (select ${counts.join(', ')} from directory_search s where ${others(found.part)}) x
      cross join lateral (values ${values.join(', ')}) as v (value, count)`;
  });
  return { text: selects.join('\nunion all\n'), values: parameters.values };
}
