import { clinic, JUDGED, paper, S0, S1, S2, S3, S4 } from '../evidence.ts';
import { type Outline, said } from '../statement.ts';

const KLUGER = paper('Kluger 2015');
const STRICT = paper('Kluger & De Cuyper 2018');
const ZIERING = clinic('zieringmedical.com');

export const whoShouldNot = {
  slug: 'who-should-not',
  sections: {
    not: {
      age: said([paper('Tattooing of Minors Act'), JUDGED], [53]),
      pregnancy: said([clinic('naturalinkspm.com'), KLUGER]),
      keloid: said([ZIERING, clinic('skalpink.com')]),
      allergy: said([clinic('mytransformation.com.au')]),
      chemotherapy: said([clinic('inkdsmp.com.au')]),
      anyone: said([S0, S4, paper('Tattooing of Minors Act')], [52, 53], 'j'),
    },
    letter: {
      medicine: said([JUDGED]),
      bleeding: said([KLUGER, clinic('mytransformation.com.au')]),
      diabetes: said([clinic('abovethepearl.com'), JUDGED]),
      conditions: said([STRICT, clinic('mytransformation.com.au')]),
      skin: said([KLUGER, clinic('mytransformation.com.au'), paper('JPAD granuloma')]),
      blood: said([JUDGED]),
    },
    wait: {
      cancer: said([S1, clinic('naturalinkspm.com')], [48]),
      areata: said([S1, clinic('vanc.clinic')], [49]),
      stress: said([S3], [4]),
      transplant: said([S0, S4, ZIERING, clinic('feau.com')], [51]),
      scars: said([S1, S2, S4, ZIERING, JUDGED], [47]),
      active: said([clinic('microbarber.com'), clinic('parsamohebi.com'), JUDGED]),
      dry: said([clinic('parsamohebi.com'), JUDGED]),
      isotretinoin: said([clinic('beautyims.com'), paper('isotretinoin reviews')]),
      laser: said([clinic('vincihairclinic.com'), clinic('inkdsmp.com.au')]),
      moles: said([clinic('ultrascalp-ink.co.uk'), clinic('mytransformation.com.au')]),
    },
    expectations: {
      hair: said([S3], [54]),
      everyone: said([S0, clinic('dermimatch.com')], [52]),
      shaved: said([S2, S3], [56]),
      verdict: said([JUDGED]),
    },
  },
} as const satisfies Outline;
