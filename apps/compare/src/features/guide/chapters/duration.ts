import { clinic, JUDGED, paper, S0, S1, S2, S4 } from '../evidence.ts';
import { type Outline, said } from '../statement.ts';

export const duration = {
  slug: 'duration',
  sections: {
    years: {
      s0: said([S0], [31]),
      s1: said([S1], [32]),
      clinics: said([
        clinic('scalpnation.co.uk'),
        clinic('skalp.com'),
        clinic('scalpclinic.com'),
        clinic('facialmicropigmentation.com'),
        clinic('scalpmicrotb.com'),
      ]),
      absorbable: said([clinic('teammicro.com')]),
      disputed: said([S0, S1, S4], [31, 32, 33], 'h'),
      unpredictable: said([clinic('scalpnation.co.uk'), JUDGED]),
      study: said([paper('Liu 2025'), JUDGED]),
    },
    fading: {
      s1: said([S1], [34]),
      s2: said([S2], [35]),
      shade: said([clinic('scalpevolution.com')]),
      unmeasured: said([JUDGED], [34, 35]),
      lighter: said([S1], [36]),
      skin: said([S1], [36], 'k'),
    },
    upkeep: {
      touchUp: said([S2, S4], [30, 33]),
      little: said([S0, S4], [57]),
    },
  },
} as const satisfies Outline;
