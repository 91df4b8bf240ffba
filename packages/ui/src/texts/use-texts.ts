import { useTranslation } from 'react-i18next';
import type { TextKey } from './texts.en.ts';

/** Says a text of the pieces in the language of the page. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of the namespace `ui`. React escapes what is shown, so values go in as they are. */
export function useTexts(): Say {
  const { t } = useTranslation('ui');
  const say = t as unknown as (key: string, options: object) => string;
  return (key, values) => say(key, { ...values, interpolation: { escapeValue: false } });
}
