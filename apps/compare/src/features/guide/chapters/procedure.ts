import { clinic, JUDGED, S0, S1, S2, S3, S4 } from '../evidence.ts';
import { type Outline, said } from '../statement.ts';

export const procedure = {
  slug: 'procedure',
  sections: {
    what: {
      dots: said([S0, S2], [17]),
      illusion: said([S3], [54]),
      layer: said(
        [S0, S1, S2, clinic('jonathangerow.com'), clinic('doctorstudio.co'), clinic('uppercutstattooshop.com')],
        [13],
      ),
      device: said([S1, S2], [14, 15]),
      names: said([S1], [58]),
      permanent: said([S0, S1, S2, S4], [], 'a'),
      invasive: said([S0, S2, S4], [62], 'c'),
    },
    forWhom: {
      goals: said([S2], [61]),
      indications: said([S0, S1, S2, S3, S4], [46]),
      scars: said([S1, S2, S4], [47]),
      people: said([S1, S4], [50]),
      candidate: said([S3], [56]),
      combined: said([S0, S4], [51]),
    },
    look: {
      close: said([S1], [59]),
      size: said([clinic('facialmicropigmentation.com'), clinic('hishairclinic.com')]),
      follicles: said([S1, JUDGED], [16]),
      natural: said([S0, S1, S2, S3, S4], [62]),
    },
  },
} as const satisfies Outline;
