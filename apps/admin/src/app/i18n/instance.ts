import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** All texts of the admin, in the languages that were spoken so far. */
export const i18n = createInstance().use(initReactI18next);

void i18n.init({
  fallbackLng: false,
  defaultNS: 'app',
  resources: {},
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  initAsync: false,
  // A piece that two features share finds its texts in the one that is open.
  react: { nsMode: 'fallback' },
});
