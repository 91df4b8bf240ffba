import type { ChapterWords } from '../statement.ts';
import type { cost } from './cost.ts';

export const costEn: ChapterWords<typeof cost> = {
  title: 'Cost',
  summary: 'What drives the price, what others have published, and what to ask before you agree.',
  sections: {
    amount: {
      heading: 'How much',
      says: {
        s4: 'One document says a few hundred to a few thousand dollars.',
        drivers: 'Size of the area, density, skin, scars and the experience of the practitioner move the price.',
        worth:
          'One document calls it cost-effective, another affordable, a third a significant investment. We say: it costs what the clinic quotes; whether that is much is for you to say.',
      },
    },
    published: {
      heading: 'Published ranges, not ours',
      says: {
        ours: 'The table shows what others have published. Most of it is undated, none of it is a quote, and we have not checked any of it.',
        elsewhere: 'We found no figures in euros, and none for Turkey, India or Canada.',
      },
    },
    quote: {
      heading: 'A quote',
      says: {
        clinic:
          'A clinic quotes from its own price list, after the consultation: zones, sessions, and extras for scars or repair.',
        ask: 'Ask what is included: how many sessions, a patch test, a touch-up, tax; and what it costs to cancel.',
      },
    },
  },
};
