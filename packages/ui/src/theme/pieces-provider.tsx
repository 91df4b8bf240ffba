import type { ReactNode } from 'react';
import { FormatProvider, type Lang } from '../format/index.ts';
import { WordsProvider, type Words } from '../words/index.ts';

/** What the pieces need to know of the page they stand in. */
export interface PiecesProviderProps {
  /** The language of the page. */
  readonly lang: Lang;
  /** The labels of that language: `en` of `@stipple/ui/words/en`, or `de`. */
  readonly words: Words;
  readonly children: ReactNode;
}

/** Formats and labels for everything below; enough for pages without Mantine's controls, which weigh 10 kB. */
export function PiecesProvider({ lang, words, children }: PiecesProviderProps) {
  return (
    <FormatProvider lang={lang}>
      <WordsProvider words={words}>{children}</WordsProvider>
    </FormatProvider>
  );
}
