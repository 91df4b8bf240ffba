import '@stipple/ui/global.css';
import './mantine.css';
import './colours.css';
import type { Lang } from '@stipple/ui/format';
import { UiProvider } from '@stipple/ui/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { onSignedOut } from './apollo/client.ts';
import { i18n } from './i18n/instance.ts';
import { chosenLanguage } from './i18n/language.ts';
import { speak, wordsOf } from './i18n/texts.ts';
import { createRouter } from './router.tsx';
import { signInFrom, within } from './session.ts';

const router = createRouter();
onSignedOut(() => {
  if (router.state.location.pathname !== '/admin/sign-in') void router.navigate(signInFrom(within(location.href)));
});

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

/** Theme, formats and labels in the language spoken now, around all pages. */
function App() {
  const lang = useTranslation().i18n.language as Lang;
  return (
    <UiProvider lang={lang} words={wordsOf(lang)} nonce={nonce}>
      <RouterProvider router={router} />
    </UiProvider>
  );
}

function start(): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <App />
      </I18nextProvider>
    </StrictMode>,
  );
}

// Not awaited here: the texts' own files may stand on this one.
void speak(chosenLanguage()).then(start);
