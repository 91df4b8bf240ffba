import { createHash } from 'node:crypto';
import { ShareClinicDocument, ShareComparisonDocument, SharePractitionerDocument } from '@stipple/contract/compare';
import type { Lang } from '@stipple/ui/format';
import type { LoaderFunctionArgs, RouterContextProvider } from 'react-router';
import { type Drawing, siteContext } from '../../app/context.ts';
import { isLanguage } from '../../app/i18n/language.ts';
import { ask } from '../../app/load.ts';
import { pickedIn } from '../../shared/address.ts';
import { clinicPicture, comparisonPicture, practitionerPicture, type Shared, sitePicture } from './share-drawing.ts';

/** Drawn pictures by what is on them, the latest last. */
const drawn = new Map<string, Uint8Array<ArrayBuffer>>();
const KEPT = 64;

/**
 * Pictures for shared links: `/share/stipple.png`, `p/<slug>.png`, `c/<slug>.png` and `compare.png?pick=..`, in the
 * language of `?lang=`. What is on a picture is asked for at every request, for it may have changed; it is drawn once.
 */
export async function loader({ context, request }: LoaderFunctionArgs): Promise<Response> {
  const { pathname, searchParams: query } = new URL(request.url);
  const wanted = query.get('lang') ?? undefined;
  const { drawPicture, report } = context.get(siteContext);
  const drawing = await drawingOf(context, pathname, query, isLanguage(wanted) ? wanted : 'en');
  if (!drawing || !drawPicture) return new Response(null, { status: 404 });
  const hash = createHash('sha256').update(JSON.stringify(drawing)).digest('base64url');
  const headers = { etag: `"${hash}"`, 'cache-control': 'public, max-age=300', 'content-type': 'image/png' };
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  try {
    const picture = drawn.get(hash) ?? new Uint8Array(await drawPicture(drawing));
    keep(hash, picture);
    return new Response(picture, { headers });
  } catch (error) {
    report(error);
    return new Response(null, { status: 500 });
  }
}

function keep(hash: string, picture: Uint8Array<ArrayBuffer>): void {
  drawn.delete(hash);
  drawn.set(hash, picture);
  for (const oldest of drawn.keys()) {
    if (drawn.size <= KEPT) break;
    drawn.delete(oldest);
  }
}

/** Null where there is nothing to draw. */
async function drawingOf(
  context: Readonly<RouterContextProvider>,
  path: string,
  query: URLSearchParams,
  lang: Lang,
): Promise<Drawing | null> {
  const [, kind, slug = ''] = /^\/share\/(?:([pc])\/)?([a-z0-9-]{1,80})\.png$/.exec(path) ?? [];
  if (kind === 'p') {
    const { practitioner } = await ask(context, SharePractitionerDocument, { slug });
    return practitioner && practitionerPicture(lang, practitioner);
  }
  if (kind === 'c') {
    const { clinic } = await ask(context, ShareClinicDocument, { slug });
    return clinic && clinicPicture(lang, clinic.name);
  }
  if (slug === 'stipple') return sitePicture(lang);
  const ids = pickedIn(query);
  if (slug !== 'compare' || ids.length === 0) return null;
  const { nodes } = await ask(context, ShareComparisonDocument, { ids: [...ids] });
  const people = nodes.filter((node): node is Shared => node?.name !== undefined);
  return people.length === 0 ? null : comparisonPicture(lang, people);
}
