import { FindDocument } from '@stipple/contract/compare';
import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { ask } from '../../app/load.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const place = new URL(request.url).searchParams.get('place')?.trim();
  return ask(context, FindDocument, {
    filter: place ? { near: { place, radiusKm: 100 } } : {},
    orderBy: 'RANK',
    first: 20,
  });
}

export default function Find() {
  const { practitioners } = useLoaderData<typeof loader>();
  const { t } = useTranslation('find');
  const { lang } = useParams();
  return (
    <>
      <title>{`${t('title')} · Stipple`}</title>
      <h1>{t('count', { count: practitioners.totalCount })}</h1>
      <ol>
        {practitioners.edges.map(({ node }) => (
          <li key={node.id}>
            <Link to={`/${lang}/p/${node.slug}`}>
              <bdi>{node.name}</bdi>
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}
