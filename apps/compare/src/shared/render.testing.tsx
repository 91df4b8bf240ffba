import { FormatProvider, type Lang } from '@stipple/ui/format';
import { WordsProvider } from '@stipple/ui/words';
import type { ComponentType, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createRoutesStub } from 'react-router';
import { textsOf } from '../app/i18n/instances.ts';
import { loadTexts } from '../app/i18n/load.ts';

await Promise.all([loadTexts('en'), loadTexts('de')]);

function Providers({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  const { i18n, words } = textsOf(lang);
  return (
    <I18nextProvider i18n={i18n}>
      <FormatProvider lang={lang}>
        <WordsProvider words={words}>{children}</WordsProvider>
      </FormatProvider>
    </I18nextProvider>
  );
}

/** The markup a server sends for a piece, in a language. */
export const render = (piece: ReactNode, lang: Lang = 'en'): string =>
  renderToStaticMarkup(<Providers lang={lang}>{piece}</Providers>);

/** The markup a server sends for a page: what its route shows at an address, with what its loader answered. */
export function renderPage(Page: ComponentType, path: string, address: string, answered: unknown = null): string {
  const Stub = createRoutesStub([{ id: 'page', path, Component: Page, loader: () => answered }]);
  const piece = <Stub initialEntries={[address]} hydrationData={{ loaderData: { page: answered } }} />;
  return render(piece, address.startsWith('/de') ? 'de' : 'en');
}

/** Text as it stands in markup. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
