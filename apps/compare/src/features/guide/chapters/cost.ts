import { clinic, JUDGED, S0, S3, S4 } from '../evidence.ts';
import { type Outline, said } from '../statement.ts';

export const cost = {
  slug: 'cost',
  sections: {
    amount: {
      s4: said([S4], [40]),
      drivers: said([S4], [40]),
      worth: said([S0, S3, S4], [41], 'i'),
    },
    published: {
      ours: said([
        clinic('smpaesthetics.co.uk'),
        clinic('beverlyhillshr.com'),
        clinic('anndruffel.com'),
        clinic('jonathangerow.com'),
        clinic('elmens.com'),
        clinic('nmtalks.com'),
        clinic('primelineokc.com'),
      ]),
      elsewhere: said([JUDGED]),
    },
    quote: {
      clinic: said([JUDGED], [40]),
      ask: said([JUDGED]),
    },
  },
} as const satisfies Outline;
