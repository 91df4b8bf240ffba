import { clinic, JUDGED, paper, S0, S1, S2, S3, S4 } from '../evidence.ts';
import { type Outline, said } from '../statement.ts';

const LIU = paper('Liu 2025');

export const steps = {
  slug: 'steps',
  sections: {
    consultation: {
      plan: said([S0], [1]),
      limits: said([S2], [2]),
      talk: said([S3], [3]),
      cause: said([S3], [4]),
      patch: said([JUDGED, clinic('beautybydesignnc.com'), clinic('Cleveland Clinic')]),
    },
    before: {
      abstain: said([clinic('scalpguysmp.com'), clinic('finessesmp.co.uk'), clinic('beautyims.com')]),
      clean: said([S0, S2], [5]),
      trim: said([S2], [6]),
      numbing: said([S0, S1, S4], [7]),
      anaesthetic: said([S0, S1, S2, S4], [7], 'b'),
    },
    design: {
      hairline: said([S0], [8]),
      styles: said([S1], [9]),
      colour: said([S0], [10]),
      shades: said([S2], [11]),
      hues: said([S1], [12]),
      undertone: said([clinic('courses.tabauk.com'), clinic('ctshop.com.au')]),
    },
    session: {
      hours: said([S0, S4, JUDGED], [22]),
      angle: said([S2, JUDGED], [18]),
      bleeding: said([LIU]),
      layering: said([S0, S2, LIU], [19]),
    },
    course: {
      count: said([clinic('scalpguru.com'), S3], [23]),
      s1Count: said([S1], [20]),
      apart: said([S1, S2, clinic('elixirpigmentation.com'), clinic('teammicro.com'), JUDGED], [21]),
      complete: said([S3], [23]),
      followUp: said([S2], [24]),
      minutes: said([S0, S1], [20, 22], 'd'),
      atOnce: said([S0], [25], 'e'),
    },
  },
} as const satisfies Outline;
