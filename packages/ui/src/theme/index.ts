export { PiecesProvider, type PiecesProviderProps } from './pieces-provider.tsx';
export { BODY_FONT, HEADING_FONT, theme } from './theme.ts';
export { UiProvider, type UiProviderProps } from './ui-provider.tsx';
