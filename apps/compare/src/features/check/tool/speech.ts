import { createContext, useContext } from 'react';
import { isDay } from '@stipple/domain';
import type { Message } from '@stipple/pigment-rules';
import { useFormat } from '@stipple/ui/format';
import type { ToolWords } from './words.ts';

/** Everything the tool says in one language: its own words, and those of the rules. */
export interface Speech {
  readonly words: ToolWords;
  /** A message of the rules, its values shown as the reader's language writes them. */
  readonly inWords: (message: Message, shown: (value: string | number) => string) => string;
}

const SpeechContext = createContext<Speech | undefined>(undefined);
export const SpeechProvider = SpeechContext.Provider;

/** The tool's words. */
export function useToolWords(): ToolWords {
  return useSpeech().words;
}

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('The tool speaks outside its SpeechProvider.');
  return speech;
}

/** Says a message of the rules: days and numbers as the language of the page writes them. */
export function useRules(): (message: Message) => string {
  const { inWords } = useSpeech();
  const { date, locale } = useFormat();
  const numbers = new Intl.NumberFormat(locale);
  const shown = (value: string | number) => {
    if (typeof value === 'number') return numbers.format(value);
    return isDay(value) ? date(value) : value;
  };
  return (message) => inWords(message, shown);
}

/** The question behind a field of the form: the tool's own, or the rules'. A scar is named before its parts. */
export function useQuestion(): (field: string) => string {
  const { questions } = useToolWords();
  const rules = useRules();
  const own: Readonly<Record<string, string | undefined>> = questions;
  return (field) => {
    const name = field.replace(/\.\d+/g, '');
    const text = own[name] ?? rules({ key: `ask.${name}`, values: {} });
    return name.startsWith('scars.') ? `${questions.scar}: ${text}` : text;
  };
}

/** A text of the tool's own with its `{values}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
