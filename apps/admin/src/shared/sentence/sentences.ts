import { createContext } from 'react';

/** Says in a reader's language what the server and the schemas say in English; `null` of what it does not know. */
export interface Sentences {
  /** A refusal: `Expected a day.`, `"31" given, expected a day.` */
  readonly refusal: (english: string) => string | null;
  /** What was expected, by itself. */
  readonly expected: (english: string) => string | null;
  /** What an import found. */
  readonly finding: (english: string) => string | null;
}

const asItIs = (english: string): string => english;

/** For whom English is their language. */
export const ENGLISH: Sentences = { refusal: asItIs, expected: asItIs, finding: asItIs };

/** The sentences of the language that is spoken now; the app provides them. */
export const SentencesContext = createContext<Sentences>(ENGLISH);
