import { clinic, GENERAL, JUDGED, S0, S1, S2, S3, S4 } from '../evidence.ts';
import { type Outline, said } from '../statement.ts';

export const aftercare = {
  slug: 'aftercare',
  sections: {
    clock: {
      restart: said([JUDGED]),
      longest: said([S0, S1, S3], [26, 27], 'l'),
    },
    washing: {
      water: said([S3, clinic('yamastudios.co')], [29]),
      shampoo: said([S3, clinic('enhancedscalp.com')], [29]),
      moisturise: said([S1, S2, S3], [27, 28, 29]),
      products: said([S0, clinic('enhancedscalp.com')], [26]),
      special: said([S0, S2, S4], [26, 28, 30], 'f'),
    },
    moving: {
      activity: said([S4], [55]),
      exercise: said([S0, S1, S2], [26, 27, 28]),
      pool: said([S1, S2, clinic('azsmp.com'), clinic('scalpgenesis.com'), clinic('steadymicro.com')], [27, 28]),
    },
    sun: {
      cover: said([S0, S2, S3, clinic('steadymicro.com')], [26, 28]),
      sunscreen: said([S4], [30]),
    },
    shaving: {
      foil: said([clinic('enhancedscalp.com')]),
      razor: said([JUDGED]),
      scabs: said([clinic('doctorstudio.co')]),
    },
    signs: {
      darker: said([clinic('hishairclinic.com')]),
      contact: said([S3], [29]),
      redFlags: said([GENERAL]),
      blood: said([clinic('finessesmp.co.uk'), clinic('newagespa.ca')]),
      follow: said([S4], [30]),
    },
  },
} as const satisfies Outline;
