import '@stipple/ui/global.css';
import { PiecesProvider } from '@stipple/ui/theme';
import { I18nextProvider } from 'react-i18next';
import type { ReactNode } from 'react';
import {
  type DataStrategyResult,
  isRouteErrorResponse,
  Links,
  type LoaderFunctionArgs,
  Meta,
  type MiddlewareFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import { siteContext } from './context.ts';
import { languageOf } from './i18n/language.ts';
import { textsOf } from './i18n/instances.ts';
import { loadTextsFor } from './i18n/load.ts';
import { Chrome } from './chrome.tsx';
import { Problem } from './problem.tsx';

export function loader({ context }: LoaderFunctionArgs) {
  const { nonce, publicUrl } = context.get(siteContext);
  return { nonce, publicUrl };
}

/** A page that says more than the ones before brings its texts along with its data. */
export const clientMiddleware: MiddlewareFunction<Record<string, DataStrategyResult>>[] = [
  async ({ request }, next) => {
    const { pathname } = new URL(request.url);
    const [results] = await Promise.all([next(), loadTextsFor(languageOf(pathname), pathname)]);
    return results;
  },
];

/** The root never changes by going from page to page. */
export const shouldRevalidate = () => false;

/** The document around every page, error pages too. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const language = languageOf(pathname);
  const nonce = useRouteLoaderData<typeof loader>('root')?.nonce;
  const { i18n, words } = textsOf(language);
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        <link rel="manifest" href="/site.webmanifest" />
        <Meta />
        <Links nonce={nonce} />
      </head>
      <body>
        <I18nextProvider i18n={i18n}>
          <PiecesProvider lang={language} words={words}>
            {children}
          </PiecesProvider>
        </I18nextProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Whatever went wrong below: the page's frame stays, and says what can be done. */
export function ErrorBoundary() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 0;
  return (
    <Chrome>
      <Problem status={status} />
    </Chrome>
  );
}
