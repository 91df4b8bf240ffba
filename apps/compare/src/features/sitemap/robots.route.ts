import type { LoaderFunctionArgs } from 'react-router';
import { siteContext } from '../../app/context.ts';

/** What search engines may read: the pages. Which of them are worth listing each page says of itself. */
export function loader({ context }: LoaderFunctionArgs): Response {
  const { publicUrl } = context.get(siteContext);
  const lines = ['User-agent: *', 'Disallow: /graphql', 'Disallow: /graphiql', `Sitemap: ${publicUrl}/sitemap.xml`, ''];
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}
