import { createContext, useContext, type ReactNode } from 'react';
import type { Codes, Kind, Spelled, WordPair, Words } from './kinds.ts';

/** A short name, and one sentence that explains it. */
export interface Word {
  readonly label: string;
  readonly about: string;
}

/** Reads the labels of one language. */
export interface WordReader {
  /** The word for a code of a kind, in the spelling of the domain (`aga_male`) or of the schema (`AGA_MALE`). */
  <K extends Kind>(kind: K, code: Spelled<Codes[K]>): Word;
  /** The same for a text that may be no such code: it is then shown as it is. */
  readonly any: (kind: Kind, code: string) => Word;
  /** The word for a stage of a scale, for example `NORWOOD` and `III_VERTEX`. */
  readonly stage: (scale: Spelled<Codes['scale']>, stage: string) => Word;
}

function find(list: Readonly<Record<string, WordPair>>, code: string): WordPair | undefined {
  const key = [code, code.toLowerCase(), code.toUpperCase()].find((spelling) => Object.hasOwn(list, spelling));
  return key === undefined ? undefined : list[key];
}

/** A reader over the labels of one language. */
export function createWords(words: Words): WordReader {
  const any = (kind: Kind, code: string): Word => {
    const [label, about] = find(words[kind], code) ?? [code, ''];
    return { label, about };
  };
  const scales = { norwood: 'norwood', ludwig: 'ludwig', sinclair: 'sinclair', savin: 'savin' } as const;
  const stage = (scale: Spelled<Codes['scale']>, code: string) =>
    any(scales[scale.toLowerCase() as Codes['scale']], code);
  return Object.assign((kind: Kind, code: string) => any(kind, code), { any, stage });
}

const readers = new WeakMap<Words, WordReader>();

/** The reader over these labels; made once. */
export function wordsOf(words: Words): WordReader {
  const known = readers.get(words) ?? createWords(words);
  readers.set(words, known);
  return known;
}

const WordsContext = createContext<WordReader | undefined>(undefined);

/** Sets the labels that `useWords` reads. */
export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={wordsOf(words)}>{children}</WordsContext>;
}

/** Labels and explanations in the language of the page. */
export function useWords(): WordReader {
  const reader = useContext(WordsContext);
  if (!reader) throw new Error('useWords stands outside a WordsProvider.');
  return reader;
}
