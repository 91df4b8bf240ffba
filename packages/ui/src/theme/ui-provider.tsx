import { DirectionProvider, MantineProvider } from '@mantine/core';
import { PiecesProvider, type PiecesProviderProps } from './pieces-provider.tsx';
import { theme } from './theme.ts';

/** What the pieces and Mantine's controls need to know of the page they stand in. */
export interface UiProviderProps extends PiecesProviderProps {
  readonly dir?: 'ltr' | 'rtl';
  /** The nonce of the page's content security policy, for the style tag of the theme. */
  readonly nonce?: string;
}

/** Theme, direction, formats and labels for everything below; once around a page. */
export function UiProvider({ lang, words, dir = 'ltr', nonce, children }: UiProviderProps) {
  return (
    <DirectionProvider initialDirection={dir} detectDirection={false}>
      <MantineProvider theme={theme} defaultColorScheme="auto" {...(nonce && { getStyleNonce: () => nonce })}>
        <PiecesProvider lang={lang} words={words}>
          {children}
        </PiecesProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
