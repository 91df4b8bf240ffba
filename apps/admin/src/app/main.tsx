import '@stipple/ui/global.css';
import './mantine.css';
import './colours.css';
import type { Lang } from '@stipple/ui/format';
import { UiProvider } from '@stipple/ui/theme';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { onSignedOut } from './apollo/client.ts';
import { i18n } from './i18n/instance.ts';
import { chosenLanguage } from './i18n/language.ts';
import { OpenTexts } from '../shared/i18n/feature-texts.ts';
import { SentencesContext } from '../shared/sentence/index.ts';
import { open, speak, spokenIn } from './i18n/texts.ts';
import { createRouter } from './router.tsx';
import { signInFrom, within } from './session.ts';

type Router = ReturnType<typeof createRouter>;

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

// What keeps the page behind a panel from scrolling writes a style of its own.
setNonce(nonce);

/** Theme, formats and labels in the language spoken now, around all pages. */
function App({ router }: { readonly router: Router }) {
  const lang = useTranslation().i18n.language as Lang;
  const { words, sentences } = spokenIn(lang);
  return (
    <UiProvider lang={lang} words={words} nonce={nonce}>
      <OpenTexts value={open}>
        <SentencesContext value={sentences}>
          <RouterProvider router={router} />
        </SentencesContext>
      </OpenTexts>
    </UiProvider>
  );
}

function start(): void {
  const root = document.getElementById('root');
  if (!root) return;
  // It fetches the first page as soon as it is made, and with it the page's texts.
  const router = createRouter();
  onSignedOut(() => {
    if (router.state.location.pathname !== '/admin/sign-in') void router.navigate(signInFrom(within(location.href)));
  });
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <App router={router} />
      </I18nextProvider>
    </StrictMode>,
  );
}

// Not awaited here: the texts' own files may stand on this one.
void speak(chosenLanguage()).then(start);
