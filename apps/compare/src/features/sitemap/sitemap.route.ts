import type { LoaderFunctionArgs } from 'react-router';
import { siteContext } from '../../app/context.ts';
import { listedPaths } from './listed.ts';
import { filesFor, pagesOf, sitemapIndexXml, sitemapXml } from './sitemap.ts';

/** `/sitemap.xml`, and `/sitemap/<n>.xml` where one file does not hold all. */
export async function loader({ context, params }: LoaderFunctionArgs): Promise<Response> {
  const { publicUrl } = context.get(siteContext);
  const paths = await listedPaths(context);
  const files = filesFor(paths);
  const { file } = params;
  if (file === undefined) {
    return answer(files === 1 ? sitemapXml(publicUrl, paths) : sitemapIndexXml(publicUrl, files));
  }
  const number = Number(/^(\d{1,6})\.xml$/.exec(file)?.[1] ?? 0);
  if (number < 1 || number > files) return new Response(null, { status: 404 });
  return answer(sitemapXml(publicUrl, pagesOf(paths, number)));
}

const answer = (xml: string) =>
  new Response(xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=600' },
  });
