import { ApolloProvider } from '@apollo/client/react';
import { createBrowserRouter, Outlet, redirect, type RouteObject, useLoaderData, useParams } from 'react-router';
import type { Area, Feature, FeatureRoute } from '../shared/feature.ts';
import { May, SessionProvider, type Rule, type Session } from '../shared/session/index.ts';
import { clientFor } from './apollo/client.ts';
import { FEATURES } from './features.ts';
import { DoorLayout } from './frame/door.tsx';
import { Frame } from './frame/frame.tsx';
import { open } from './i18n/texts.ts';
import { Choose } from './pages/choose.tsx';
import { FirstPage } from './pages/first-page.tsx';
import { NotFound, Problem, ProblemPage, Forbidden } from './pages/problem.tsx';
import { rememberClinic, sessionOf, usualClinic } from './session.ts';

/** The addresses of an area's features; a page comes with the texts of its feature. */
function routesOf(area: Area): RouteObject[] {
  return Object.entries<Feature>(FEATURES)
    .filter(([, feature]) => feature.area === area)
    .flatMap(([name, feature]) => feature.routes.map((route) => routeOf(name, route)));
}

function routeOf(name: string, { path, rule, page, children }: FeatureRoute): RouteObject {
  const lazy = async () => {
    const [{ Component, loader }] = await Promise.all([page(), open(name)]);
    return { Component: rule ? guarded(Component, rule) : Component, ...(loader && { loader }) };
  };
  // A record that breaks leaves the list behind it standing.
  const shared = { lazy, ErrorBoundary: Problem };
  if (children) return { ...shared, ...(path && { path }), children: children.map((child) => routeOf(name, child)) };
  return path ? { ...shared, path } : { ...shared, index: true };
}

/** A page for who may do one of the rules. */
const guarded = (Page: React.ComponentType, rule: Rule) => () => (
  <May rule={rule} otherwise={<Forbidden />}>
    <Page />
  </May>
);

/** Pages of somebody signed in, in the frame; within a clinic or outside any. */
function Signed() {
  const session = useLoaderData<Session>();
  const { clinic = null } = useParams();
  return (
    <ApolloProvider client={clientFor(clinic)} key={clinic}>
      <SessionProvider session={session}>
        <Frame>
          <Outlet />
        </Frame>
      </SessionProvider>
    </ApolloProvider>
  );
}

/** What an area answers where no feature does: at its own address the first page one may see. */
const ends: RouteObject[] = [
  { index: true, Component: FirstPage },
  { path: '*', Component: NotFound },
];

const signed: Pick<RouteObject, 'Component' | 'ErrorBoundary' | 'shouldRevalidate'> = {
  Component: Signed,
  ErrorBoundary: ProblemPage,
  // Asked once and when something asks for it anew, not with each page; what one may do the server checks each time.
  shouldRevalidate: ({ currentUrl, nextUrl, currentParams, nextParams }) =>
    currentUrl.href === nextUrl.href || currentParams['clinic'] !== nextParams['clinic'],
};

/** All addresses of the admin, below `/admin`. */
export const routes = (): RouteObject[] => [
  {
    HydrateFallback: () => null,
    ErrorBoundary: ProblemPage,
    children: [
      {
        Component: () => (
          <ApolloProvider client={clientFor(null)}>
            <DoorLayout>
              <Outlet />
            </DoorLayout>
          </ApolloProvider>
        ),
        ErrorBoundary: ProblemPage,
        children: routesOf('door'),
      },
      {
        ...signed,
        loader: ({ request }) => sessionOf(null, request.url),
        children: [
          { index: true, loader: toUsualClinic, Component: Choose },
          { path: 'operator', children: [...routesOf('operator'), ...ends] },
          { path: 'account', children: [...routesOf('account'), ...ends] },
        ],
      },
      {
        ...signed,
        path: ':clinic',
        loader: async ({ request, params }) => {
          const session = await sessionOf(params['clinic'] ?? '', request.url);
          // Who belongs to it and is not let in owes the second factor that their role needs: it is added there.
          const belongs = session.memberships.some(({ slug }) => slug === params['clinic']);
          if (!session.clinic && belongs) throw redirect('/account');
          // A clinic one does not belong to is as one that does not exist.
          if (!session.clinic) throw new Response(null, { status: 404 });
          rememberClinic(session.clinic.slug);
          return session;
        },
        children: [...routesOf('clinic'), ...ends],
      },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes(), { basename: '/admin' });

/** Who comes to `/admin` goes on to where they work, if that is clear. */
async function toUsualClinic({ request }: { request: Request }) {
  const session = await sessionOf(null, request.url);
  const clinic = usualClinic(session);
  if (clinic) return redirect(`/${clinic}`);
  return session.isOperator && session.memberships.length === 0 ? redirect('/operator') : null;
}
