import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a calm, deep teal, lightest first. */
const teal: MantineColorsTuple = [
  '#eef6f5',
  '#dcebe9',
  '#b9d6d3',
  '#93c0bc',
  '#73aca8',
  '#579893',
  '#3d837e',
  '#266d69',
  '#155855',
  '#0d4341',
];

/** The type scale: 1.2 between sizes, from 14 px. */
const SIZES = { xs: '0.875rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.25rem', xl: '1.5rem' };

export const BODY_FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
export const HEADING_FONT = "'Newsreader', Charter, 'Bitstream Charter', Cambria, Georgia, serif";

/** A list to choose from scrolls by itself: the box around it, which Mantine would have scroll, is none of the keys'. */
const LIST = {
  defaultProps: { withScrollArea: false },
  styles: { options: { maxBlockSize: '14rem', overflowY: 'auto' } },
} as const;

/** Mantine's theme, for the controls that need its behaviour; plain content uses the variables of `global.css`. */
export const theme = createTheme({
  primaryColor: 'teal',
  // The default shade fails AA for white text.
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  colors: { teal },
  white: '#fffdf9',
  black: '#1b2329',
  fontFamily: BODY_FONT,
  fontSizes: SIZES,
  headings: { fontFamily: HEADING_FONT, fontWeight: '500', textWrap: 'balance' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // A dialog's head is not the page's: one banner a page.
  components: {
    ModalHeader: { defaultProps: { component: 'div' } },
    DrawerHeader: { defaultProps: { component: 'div' } },
    Select: LIST,
    MultiSelect: LIST,
    Autocomplete: LIST,
  },
});
