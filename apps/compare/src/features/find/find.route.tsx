import { FindDocument } from '@stipple/contract/compare';
import { useTranslation } from 'react-i18next';
import {
  Link,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useParams,
  useSearchParams,
} from 'react-router';
import { ask } from '../../app/load.ts';
import { carried, differInPicksOnly } from '../../shared/address.ts';
import { needIn, needInput } from '../../shared/need.ts';
import { PickLink } from '../../shared/pick-link.tsx';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const place = params.get('place')?.trim();
  const need = needInput(needIn(params));
  return ask(context, FindDocument, {
    filter: { ...(place && { near: { place, radiusKm: 100 } }), ...(need && { need }) },
    orderBy: 'RANK',
    first: 20,
  });
}

/** Whom one puts aside does not change what is found. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return !differInPicksOnly(currentUrl, nextUrl);
}

export default function Find() {
  const { practitioners } = useLoaderData<typeof loader>();
  const { t } = useTranslation('find');
  const { lang } = useParams();
  const [params] = useSearchParams();
  return (
    <>
      <title>{`${t('title')} · Stipple`}</title>
      <h1>{t('count', { count: practitioners.totalCount })}</h1>
      <ol>
        {practitioners.edges.map(({ node }) => (
          <li key={node.id}>
            <Link to={`/${lang}/p/${node.slug}${carried(params)}`}>
              <bdi>{node.name}</bdi>
            </Link>{' '}
            <PickLink id={node.id} name={node.name} />
          </li>
        ))}
      </ol>
    </>
  );
}
