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

/**
 * A text of a clinic's or a client's within a sentence of ours: its direction, and marks in it that turn letters
 * around, end with it. In markup `<bdi>` does the same.
 */
export const isolated = (text: string): string => `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069`;
