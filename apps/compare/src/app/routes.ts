import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';

/** Every page, below its language; a feature adds its own. */
const pages = [
  index('../features/start/start.route.tsx'),
  route('find', '../features/find/find.route.tsx'),
  route('p/:slug', '../features/practitioner/practitioner.route.tsx'),
  route('compare', '../features/compare/compare.route.tsx'),
  route('c/:slug', '../features/clinic/clinic.route.tsx'),
  route('guide', '../features/guide/guide.route.tsx'),
  route('guide/:chapter', '../features/guide/chapter.route.tsx'),
  route('check', '../features/check/check.route.tsx'),
  route('catalogue', '../features/catalogue/catalogue.route.tsx'),
  route('*', 'not-found.route.tsx', { id: 'page-not-found' }),
];

export default [
  index('welcome.route.ts'),
  route('robots.txt', '../features/sitemap/robots.route.ts'),
  route('sitemap.xml', '../features/sitemap/sitemap.route.ts', { id: 'sitemap' }),
  route('sitemap/:file', '../features/sitemap/sitemap.route.ts', { id: 'sitemap-file' }),
  route('share/:file', '../features/share/share.route.ts', { id: 'share' }),
  // A kind of its own, or `:lang/p/:slug` would be the closer match.
  route('share/p/:file', '../features/share/share.route.ts', { id: 'share-practitioner' }),
  route('share/c/:file', '../features/share/share.route.ts', { id: 'share-clinic' }),
  layout('page.layout.tsx', prefix(':lang', pages)),
  route('*', 'not-found.route.tsx', { id: 'not-found' }),
] satisfies RouteConfig;
