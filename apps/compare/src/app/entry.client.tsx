import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { fetchAhead } from './fetch-ahead.ts';
import { languageOf } from './i18n/language.ts';
import { loadTextsFor } from './i18n/load.ts';

/** Texts come first: the page is there already, and must be the same in every word. */
await loadTextsFor(languageOf(window.location.pathname), window.location.pathname);
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
if (document.readyState === 'complete') fetchAhead();
else addEventListener('load', fetchAhead, { once: true });
