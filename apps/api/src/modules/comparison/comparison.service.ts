import { caseMatch, isCaseLike, type Need, type Service, serviceOfNeed } from '@stipple/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../graphql/context.ts';
import type { DeepReader, LoadedRow, ReadRows } from '../../graphql/deep/index.ts';
import { decodeGlobalId } from '../../graphql/relay/index.ts';
import { BadUserInput, NotFound } from '../../platform/errors.ts';
import { checkedNeed } from '../scale/index.ts';
import {
  casesOf,
  COMPARED_FIELDS,
  comparisonRows,
  lowestPrice,
  type ComparedRow,
  type Wanted,
} from './compared-facts.ts';
import { comparedPlaces, type ComparedPlaces } from './compared-places.ts';
import type { ComparedPractitioner, Comparison, MatchingCase } from './comparison.type.ts';

/** How many practitioners are compared at once. */
export const COMPARED = { min: 2, max: 4 } as const;

/** How many matching cases of each are shown. */
const SHOWN_CASES = 3;

interface Asked {
  readonly clinicId: string;
  readonly id: string;
}

/** Puts practitioners side by side: two statements for each clinic among them. */
export class ComparisonService {
  constructor(private readonly reader: DeepReader) {}

  /**
   * @throws BadUserInput unless 2 to 4 different practitioners are asked for
   * @throws NotFound when one of them is not public
   */
  async compare(
    ids: readonly string[],
    { need, service }: { readonly need?: Need | null; readonly service?: Service | null },
    info: GraphQLResolveInfo,
    context: RequestContext,
  ): Promise<Comparison> {
    const asked = readIds(ids);
    const wanted = checkedNeed(need);
    // The whole scalp where the need calls for nothing in particular.
    const priced = service ?? serviceOfNeed(wanted) ?? 'full_scalp';
    const places = comparedPlaces(info);
    const found = new Map<string, Compared>();
    for (const [clinicId, own] of Map.groupBy(asked, (each) => each.clinicId)) {
      const compared = await this.reader.within(clinicId, info, context, (read) =>
        compareIn(read, own, { need: wanted, service: priced }, places),
      );
      for (const each of compared) found.set(each.row.id, each);
    }
    const inOrder = asked.map(({ id }) => found.get(id)!);
    const rows = comparisonRows(
      inOrder.map(({ row }) => row),
      { need: wanted, service: priced },
    );
    const differs = rows.filter((row) => row.differs).map((row) => row.name);
    return { practitioners: inOrder.map(({ shown }) => shown), rows, differs };
  }
}

interface Compared {
  readonly row: ComparedRow;
  readonly shown: ComparedPractitioner;
}

async function compareIn(
  read: ReadRows,
  asked: readonly Asked[],
  { need, service }: Wanted,
  places: ComparedPlaces,
): Promise<Compared[]> {
  const ids = asked.map(({ id }) => id);
  const found = await read({ type: 'Practitioner', ids, places: places.practitioner, also: COMPARED_FIELDS });
  const rows = found.filter((row): row is ComparedRow => row !== null);
  if (rows.length < ids.length) throw new NotFound('A practitioner to compare was not found.');
  const best = new Map(rows.map((row) => [row.id, bestCases(row, need)]));
  const caseIds = places.case.length === 0 ? [] : [...best.values()].flat().map(({ id }) => id);
  const cases = caseIds.length === 0 ? [] : await read({ type: 'PortfolioCase', ids: caseIds, places: places.case });
  const byId = new Map(cases.flatMap((row, i) => (row ? [[caseIds[i]!, row] as const] : [])));
  return rows.map((row) => ({
    row,
    shown: {
      practitioner: row,
      matchingCases: (best.get(row.id) ?? []).map((match) => shownCase(match, byId.get(match.id))),
      priceForNeed: lowestPrice(row, service),
    },
  }));
}

interface Match {
  readonly id: string;
  readonly points: number;
  readonly isLikeNeed: boolean;
}

const shownCase = ({ points, isLikeNeed }: Match, row: LoadedRow | undefined): MatchingCase => ({
  case: row as unknown as MatchingCase['case'],
  points,
  isLikeNeed,
});

/** The cases most like the need; the newest first among equals, which is how they were read. */
function bestCases(row: LoadedRow, need: Need): Match[] {
  return casesOf(row)
    .map((facts) => ({ id: facts.id, points: caseMatch(facts, need), isLikeNeed: isCaseLike(facts, need) }))
    .toSorted((a, b) => Number(b.isLikeNeed) - Number(a.isLikeNeed) || b.points - a.points)
    .slice(0, SHOWN_CASES);
}

function readIds(ids: readonly string[]): Asked[] {
  if (ids.length < COMPARED.min || ids.length > COMPARED.max || new Set(ids).size < ids.length) {
    const sentence = `\`ids\` must name ${COMPARED.min} to ${COMPARED.max} different practitioners.`;
    throw new BadUserInput(sentence, ['ids']);
  }
  return ids.map((text) => {
    const decoded = decodeGlobalId(text);
    if (decoded?.type !== 'Practitioner' || decoded.clinicId === null) {
      throw new NotFound('A practitioner to compare was not found.');
    }
    return { clinicId: decoded.clinicId, id: decoded.id };
  });
}
