import { isDeepStrictEqual } from 'node:util';
import { ask } from './ask.ts';
import { answerOf, list, nodes, object, type Json } from './json.ts';
import type { Variants, VariantName } from './variants.ts';

const code = (text: unknown) => String(text).toUpperCase();

/** The one answer that all variants must give to the hot query, from each one's own shape. */
const SAME: Readonly<Record<Exclude<VariantName, 'limit'>, (data: Json) => Json>> = {
  stipple: (data) => rounded(data['practitioners']),
  normalised: (data) => rounded(data['practitioners']),
  cards: ofCards,
  cut: ofCards,
  tables: (data) => {
    const found = object(data['benchFindPractitioners']);
    return { edges: nodes(found).map((row) => ({ node: ofTables(row) })), pageInfo: found['pageInfo'] };
  },
};

function ofCards(data: Json): Json {
  const found = object(data['find']);
  const edges = nodes(found).map(({ distanceKm, matchingCases, profile, verifiedReviews, cases, ...rest }) => ({
    distanceKm,
    matchingCases,
    node: { ...object(profile), ...rest, reviews: { nodes: verifiedReviews }, cases: { nodes: cases } },
  }));
  return rounded({ edges, pageInfo: found['pageInfo'] });
}

function ofTables(row: Json): Json {
  return {
    slug: row['slug'],
    name: row['name'],
    clinic: row['clinicByClinicId'],
    locations: nodes(row['practitionerLocationsByClinicIdAndPractitionerId'])
      .toSorted((a, b) => Number(a['position']) - Number(b['position']))
      .map((each) => each['locationByClinicIdAndLocationId']),
    credentials: nodes(row['credentials']).map(({ kind, lastDay, ...rest }) => ({
      kind: code(kind),
      ...rest,
      validUntil: lastDay,
    })),
    rating: row['rating'],
    reviews: row['verifiedReviews'],
    cases: {
      nodes: nodes(row['bestCases']).map(({ indication, shown, ...rest }) => ({
        indication: code(indication),
        ...rest,
        photos: nodes(shown).map(({ moment, fileKey }) => ({
          moment: code(moment),
          url: `/files/${String(fileKey)}/640`,
        })),
      })),
    },
  };
}

/** Distances are answered to a tenth of a kilometre; the peers' are not rounded. */
const rounded = (value: unknown): Json =>
  JSON.parse(JSON.stringify(value), (key: string, inner: unknown) =>
    key === 'distanceKm' && typeof inner === 'number' ? Math.round(inner * 10) / 10 : inner,
  ) as Json;

/** Without what the automatic schema has no words for: global ids, distances, counts of cases, what comes after. */
const narrowed = ({ edges }: Json): Json[] =>
  list(edges).map(({ node }) => {
    const { id: _, ...rest } = object(node);
    return rest;
  });

/** What the comparison of the answers showed. */
export interface Comparison {
  readonly cases: number;
  readonly bytes: readonly number[];
  readonly found: readonly number[];
}

/**
 * Asks every variant every case of the hot query and compares the whole answers: the limit's byte by byte, the others'
 * value by value.
 * @throws Error naming the first difference
 */
export async function compareAnswers(variants: Variants): Promise<Comparison> {
  const bytes: number[] = [];
  const found: number[] = [];
  for (const index of variants.cases.keys()) {
    const text = await ask(variants.stipple.origin, variants.hot.stipple[index]!);
    const limit = await ask(variants.limit.origin, variants.hot.limit[index]!);
    if (!text.startsWith(limit.slice(0, -1)))
      throw new Error(`The limit's bytes differ for case ${index}:\n${difference(text, limit)}`);
    const own = SAME.stipple(answerOf(text).data);
    for (const name of ['normalised', 'cards', 'cut', 'tables'] as const) {
      const { data, errors } = answerOf(await ask(variants[name].origin, variants.hot[name][index]!));
      if (errors) throw new Error(`${name} failed for case ${index}: ${JSON.stringify(errors).slice(0, 500)}`);
      const theirs = SAME[name](data);
      const pair = name === 'tables' ? [narrowed(own), narrowed(theirs)] : [own, theirs];
      if (!isDeepStrictEqual(pair[0], pair[1])) {
        throw new Error(`${name} answers case ${index} otherwise:\n${difference(sorted(pair[0]), sorted(pair[1]))}`);
      }
    }
    bytes.push(limit.length);
    found.push(list(own['edges']).length);
  }
  for (const [name, { stipple, limit }] of Object.entries(variants.selections)) {
    for (const index of stipple.keys()) {
      const [text, same] = [
        await ask(variants.stipple.origin, stipple[index]!),
        await ask(variants.limit.origin, limit[index]!),
      ];
      if (!text.startsWith(same.slice(0, -1)))
        throw new Error(`The limit's bytes differ for ${name}, case ${index}:\n${difference(text, same)}`);
    }
  }
  return { cases: variants.cases.length, bytes, found };
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** The surroundings of the first character that differs. */
function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `${a.slice(Math.max(0, at - 200), at + 200)}\n${b.slice(Math.max(0, at - 200), at + 200)}`;
}
