import { PickedDocument } from '@stipple/contract/compare';
import { data, type LoaderFunctionArgs, Outlet, type ShouldRevalidateFunctionArgs, useLoaderData } from 'react-router';
import { pickedIn } from '../shared/address.ts';
import { Chrome } from './chrome.tsx';
import { isLanguage } from './i18n/language.ts';
import { ask } from './load.ts';
import { type Picked, Tray } from './tray/tray.tsx';

/** An address whose first part is no language leads nowhere. Names are asked for when somebody is put aside. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<readonly Picked[]> {
  if (!isLanguage(params['lang'])) throw data(null, { status: 404 });
  const ids = pickedIn(new URL(request.url).searchParams);
  if (ids.length === 0) return [];
  const { nodes } = await ask(context, PickedDocument, { ids: [...ids] });
  return ids.map((id, i) => ({ id, name: nodes[i]?.name ?? null }));
}

/** Only other picks change what the frame shows. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  const picks = ({ searchParams }: URL) => pickedIn(searchParams).join();
  return picks(currentUrl) !== picks(nextUrl);
}

/** The frame of every page. */
export default function PageLayout() {
  const picked = useLoaderData<typeof loader>();
  return (
    <Chrome tray={<Tray picked={picked} />}>
      <Outlet />
    </Chrome>
  );
}
