import { clinic, GENERAL, JUDGED, paper, S1, S3, S4 } from '../evidence.ts';
import { type Outline, said } from '../statement.ts';

export const choosing = {
  slug: 'choosing',
  sections: {
    look: {
      list: said([S4], [45]),
      photos: said([paper('ISHRS photos'), clinic('hishairclinic.com'), JUDGED], [45]),
      tricks: said([clinic('r/smpchat'), clinic('hairimplants.net')]),
      reviews: said([paper('FTC')], [45]),
      clients: said([S4, JUDGED], [45]),
    },
    credentials: {
      experience: said([S3], [60]),
      trained: said([S1, JUDGED], [44]),
      badge: said([JUDGED]),
      cpcp: said([clinic('spcp.org')]),
      uk: said([clinic('masterymind.co.uk'), clinic('finishingtouchesgroup.com')]),
      hygiene: said([S4, paper('OSHA 29 CFR 1910.1030'), GENERAL], [45]),
      insurance: said([clinic('liftinkremoval.com')]),
    },
    ask: {
      consultation: said([S4], [45]),
      ink: said([paper('EU REACH 2020/2081'), paper('mdedge')]),
      patch: said([JUDGED]),
      healed: said([S4], [45]),
      no: said([JUDGED]),
    },
  },
} as const satisfies Outline;
