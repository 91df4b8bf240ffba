import { CompareDocument, type CompareQuery, PickedDocument } from '@stipple/contract/compare';
import { type Coordinates, distanceKm } from '@stipple/domain';
import type { RouterContextProvider } from 'react-router';
import { ask, askUnlessAbsent } from '../../app/load.ts';
import { pickedIn } from '../../shared/address.ts';
import { needIn, needInput, upper } from '../../shared/need.ts';

/** One column of a comparison. */
export type Compared = CompareQuery['comparePractitioners']['practitioners'][number] & {
  /** From the place searched to the nearest location; null without one. */
  readonly km: number | null;
};

/** What the page shows. */
export interface ComparePage {
  /** Nothing where fewer than two can be compared. */
  readonly comparison: (Pick<CompareQuery['comparePractitioners'], 'rows' | 'differs'> & Columns) | null;
  /** Ids that nobody public stands behind any more. */
  readonly missing: readonly string[];
  /** Who is put aside, where they are too few to be compared. */
  readonly alone: string | null;
  /** The name of the place that distances are from. */
  readonly from: string | null;
}
interface Columns {
  readonly practitioners: readonly Compared[];
}

const FEWEST = 2;

/**
 * Compares those put aside. Where one of them is gone the others are compared: that takes asking again, for the schema
 * refuses to compare whom it does not know.
 */
export async function loadComparison(
  context: Readonly<RouterContextProvider>,
  params: URLSearchParams,
): Promise<ComparePage> {
  const ids = pickedIn(params);
  const whole = ids.length < FEWEST ? null : await compare(context, ids, params);
  if (whole) return { ...whole, missing: [], alone: null };
  if (ids.length === 0) return { comparison: null, missing: [], alone: null, from: null };
  const { nodes } = await ask(context, PickedDocument, { ids: [...ids] });
  const known = nodes.flatMap((node) => (node?.id && node.name ? [{ id: node.id, name: node.name }] : []));
  const missing = ids.filter((id) => known.every((each) => each.id !== id));
  const rest =
    known.length < FEWEST
      ? null
      : await compare(
          context,
          known.map(({ id }) => id),
          params,
        );
  if (rest) return { ...rest, missing, alone: null };
  return { comparison: null, missing, alone: known[0]?.name ?? null, from: null };
}

/** Null when one of them is not public. */
async function compare(context: Readonly<RouterContextProvider>, ids: readonly string[], params: URLSearchParams) {
  const need = needIn(params);
  const near = params.get('near') ?? '';
  const place = params.get('place')?.trim() ?? '';
  const answer = await askUnlessAbsent(context, CompareDocument, {
    ids: [...ids],
    need: needInput(need),
    service: need.goal ? upper(need.goal) : null,
    near,
    hasNear: near !== '',
    place,
    hasPlace: near === '' && place !== '',
  });
  if (!answer) return null;
  const from = placeOf(answer, place);
  const { rows, differs, practitioners } = answer.comparePractitioners;
  const columns = practitioners.map((each) => ({ ...each, km: from && nearest(from, each.practitioner.locations) }));
  return { comparison: { rows, differs, practitioners: columns }, from: from?.name ?? null };
}

/** The place searched; of towns whose name starts so the one that is called so. */
function placeOf({ near, named }: CompareQuery, place: string): (Coordinates & { readonly name: string }) | null {
  if (near?.name !== undefined && near.latitude !== undefined && near.longitude !== undefined) {
    return { name: near.name, latitude: near.latitude, longitude: near.longitude };
  }
  const towns = named?.nodes ?? [];
  return towns.find(({ name }) => name.toLowerCase() === place.toLowerCase()) ?? towns[0] ?? null;
}

type Located = CompareQuery['comparePractitioners']['practitioners'][number]['practitioner']['locations'];

function nearest(from: Coordinates, locations: Located): number | null {
  const all = locations.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [distanceKm(from, { latitude, longitude })],
  );
  return all.length === 0 ? null : Math.min(...all);
}
