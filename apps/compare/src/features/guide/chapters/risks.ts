import { clinic, JUDGED, paper, S0, S1, S2, S3, S4 } from '../evidence.ts';
import { type Outline, said } from '../statement.ts';

export const risks = {
  slug: 'risks',
  sections: {
    known: {
      three: said([S4], [42]),
      noRate: said([JUDGED, paper('Liu 2025'), paper('Korean n=43'), paper('Dhurat 2017')]),
      redness: said([paper('Dhurat 2017')]),
      lumps: said([paper('JPAD granuloma')]),
      colour: said([clinic('dermmicro.com'), clinic('pmuinternational.com'), clinic('inkedillusions.ca'), JUDGED]),
      blur: said([clinic('doctorstudio.co')]),
    },
    hands: {
      trained: said([S0, S4], [43]),
      only: said([S1, JUDGED], [44]),
      safe: said([S0, S1, S2, S3, S4], [62]),
    },
    ink: {
      microbes: said([paper('FDA ink surveys')]),
      diluent: said([paper('mdedge')]),
      eu: said([paper('EU REACH 2020/2081')]),
      uk: said([paper('Health and Care Act 2022 s.180')]),
      us: said([paper('MoCRA'), paper('FDA guidance')]),
    },
  },
} as const satisfies Outline;
