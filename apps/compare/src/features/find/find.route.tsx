import { FindDocument, TownsDocument } from '@stipple/contract/compare';
import {
  data,
  type LoaderFunctionArgs,
  redirect,
  type RouterContextProvider,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { ask, refusedArgument } from '../../app/load.ts';
import type { Town } from '../../shared/place/towns.ts';
import { changed } from './changes.ts';
import { UnknownPlace } from './empty/unknown-place.tsx';
import { FindPage } from './find-page.tsx';
import { type Results, resultsOf } from './results.ts';
import { SearchBar } from './search-bar.tsx';
import { searchIn, variablesOf } from './search.ts';
import { showSame } from './use-pending.ts';

type Found = { readonly results: Results } | { readonly place: string; readonly towns: readonly Town[] };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const search = searchIn(searchParams);
  try {
    const found = await ask(context, FindDocument, variablesOf(search));
    return data<Found>({ results: resultsOf(found, search.need) });
  } catch (error) {
    switch (refusedArgument(error)) {
      case 'filter.near.place':
        return data<Found>(await alike(context, search.place ?? ''), { status: 404 });
      // A place of an older list, or a page of a list that has another order now: the rest still means something.
      case 'filter.near.placeId':
        throw redirect(changed(searchParams, { near: null }));
      case 'after':
      case 'before':
        throw redirect(changed(searchParams));
      default:
        throw error;
    }
  }
}

/** Letters that a town's name begins with where it was misspelt further on. */
const SURE_LETTERS = 4;

async function alike(context: Readonly<RouterContextProvider>, place: string): Promise<Found> {
  const { places } = await ask(context, TownsDocument, { query: place.slice(0, SURE_LETTERS) });
  return { place, towns: places.nodes };
}

/** Whom one puts aside and whether the map is seen do not change what is found. */
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return currentUrl.href !== nextUrl.href && showSame(currentUrl, nextUrl) ? false : defaultShouldRevalidate;
}

export default function Find() {
  const found = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const search = searchIn(params);
  return (
    <>
      <SearchBar search={search} />
      {'results' in found ? <FindPage results={found.results} search={search} /> : <UnknownPlace {...found} />}
    </>
  );
}
