import { DirectionProvider, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormatProvider, type Lang } from '../format/index.ts';
import { WordsProvider, type Words } from '../words/index.ts';
import { theme } from './theme.ts';

/** What the pieces need to know of the page they stand in. */
export interface UiProviderProps {
  /** The language of the page. */
  readonly lang: Lang;
  /** The labels of that language: `en` of `@stipple/ui/words/en`, or `de`. */
  readonly words: Words;
  readonly dir?: 'ltr' | 'rtl';
  /** The nonce of the page's content security policy, for the style tag of the theme. */
  readonly nonce?: string;
  readonly children: ReactNode;
}

/** Theme, direction, formats and labels for everything below; once around a page. */
export function UiProvider({ lang, words, dir = 'ltr', nonce, children }: UiProviderProps) {
  return (
    <DirectionProvider initialDirection={dir} detectDirection={false}>
      <MantineProvider theme={theme} defaultColorScheme="auto" {...(nonce && { getStyleNonce: () => nonce })}>
        <FormatProvider lang={lang}>
          <WordsProvider words={words}>{children}</WordsProvider>
        </FormatProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
