import { planSearch } from '../statements.ts';
import { HOT } from '../queries.ts';

const pick = (item: string, ...fields: string[]) =>
  `json_build_object(${fields.map((field) => `'${field}', ${item}->'${field}'`).join(', ')})`;

const each = (list: string, item: string) =>
  `array(select (${item})::text from unnest(${list}) with ordinality as t (text, place), lateral (select t.text::json as x) y order by t.place)`;

const within = (json: string, item: string) =>
  `(select coalesce(json_agg(${item} order by t.place), '[]') from json_array_elements(${json}) with ordinality as t (x, place))`;

/** What the hot query selects of each piece. */
const CUTS: Readonly<Record<string, (json: string) => string>> = {
  profile: (json) => pick(json, 'id', 'slug', 'name'),
  clinic: (json) => pick(json, 'slug', 'name'),
  locations: (json) => within(json, pick('x', 'city', 'countryCode', 'latitude', 'longitude')),
  rating: (json) => pick(json, 'average', 'count', 'histogram'),
  credentials: (json) => within(json, CREDENTIAL),
  verified_reviews: (json) => within(json, REVIEW),
  cases: (json) => within(json, CASE),
};
const CREDENTIAL = pick('x', 'kind', 'title', 'issuer', 'validUntil');
const REVIEW = pick('x', 'rating', 'title', 'body', 'clientName', 'reviewedOn');
const CASE = `json_build_object('title', x->'title', 'indication', x->'indication', 'stage', x->'stage',
  'fitzpatrick', x->'fitzpatrick', 'sessions', x->'sessions', 'photos',
  (select coalesce(json_agg(${pick('p.x', 'moment', 'url')} order by p.place), '[]')
    from json_array_elements(x->'photos') with ordinality as p (x, place)))`;

/**
 * PostGraphile given the same read model: the directory's own statement as a function. PostGraphile can not select
 * into JSON, so the function answers with what the hot query selects: cut by SQL from the cards of the winners
 * (`bench_cards`), or from a copy of the cards that was cut beforehand for this one query (`bench_cut`).
 */
export async function cardsSql(filter: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { statement } = await planSearch(HOT, { filter }, new Date());
  const types = statement.values.map((_, i) => typeOf(statement.text, i + 1));
  const pieces = Object.keys(CUTS);
  const find = (schema: string, cards: string, output: (piece: string) => string) => {
    const body = statement.text
      .replaceAll('directory_entry e', `${cards} e`)
      .replaceAll('directory_search', 'public.directory_search');
    return `create function ${schema}.find(${types.map((type, i) => `a${i + 1} ${type}`).join(', ')})
     returns table (distance_km double precision, matching_cases integer, ${pieces.map((piece) => `${piece} json`).join(', ')})
     stable language sql rows 21 as $body$
       select f.distance, f.matching, ${pieces.map(output).join(', ')} from (${body}) f
     $body$`;
  };
  return [
    ...['bench_cards', 'bench_cut'].flatMap((schema) => [
      `drop schema if exists ${schema} cascade`,
      `create schema ${schema}`,
    ]),
    find('bench_cards', 'public.directory_entry', (piece) => CUTS[piece]!(`f.${piece}::json`)),
    `create table bench_cut.card as select clinic_id, practitioner_id,
       ${['profile', 'clinic', 'locations', 'rating'].map((piece) => `${CUTS[piece]!(`${piece}::json`)}::text as ${piece}`).join(', ')},
       ${each('credentials', CREDENTIAL)} as credentials, credential_during,
       ${each('verified_reviews', REVIEW)} as verified_reviews, ${each('cases', CASE)} as cases, case_tags
     from public.directory_entry`,
    'alter table bench_cut.card add primary key (clinic_id, practitioner_id)',
    'analyze bench_cut.card',
    find('bench_cut', 'bench_cut.card', (piece) => `f.${piece}::json`),
  ];
}

/** The type that a statement gives its parameter. */
const typeOf = (text: string, index: number): string =>
  new RegExp(String.raw`\$${index}::(timestamptz|integer|bigint|smallint|uuid|double precision|text\[\])`).exec(
    text,
  )?.[1] ?? 'text';

/** The arguments of that function for a filter: literals by name. */
export async function cardsArguments(
  filter: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<Record<string, unknown>> {
  const { statement } = await planSearch(HOT, { filter }, now);
  return Object.fromEntries(
    statement.values.map((value, i) => [`a${i + 1}`, value instanceof Date ? value.toISOString() : value]),
  );
}
