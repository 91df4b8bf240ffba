import type { ChapterWords } from '../statement.ts';
import type { procedure } from './procedure.ts';

export const procedureEn: ChapterWords<typeof procedure> = {
  title: 'What it is',
  summary:
    'Dots of pigment in the scalp that look like closely shaved hair: what they are, for whom, and how close one may look.',
  sections: {
    what: {
      heading: 'Dots in the skin',
      says: {
        dots: 'Scalp micropigmentation places thousands of small dots of pigment in the skin of the scalp. They look like closely shaved hair. Density, pattern and direction are set for each person.',
        illusion: 'It does not make hair grow. It gives the look of hair.',
        layer:
          'The pigment belongs in the upper dermis, the living skin just below the surface. Sources give depths from {depthReportedLow} to {depthReportedHigh} mm. The rules of this site take {depthMin} to {depthMax} mm: shallower dots are lost, deeper ones blur.',
        device: 'It is done with an electric device and fine needles, not with a blade moved by hand.',
        names:
          'It is also called head tattoo, hair tattoo, scalp tattoo or hairline pigmentation, and shortened to SMP.',
        permanent:
          'One document says both “permanent” and “semi-permanent”, another “permanent”, a third “not permanent”, a fourth “years”. We say: a long-lasting tattoo that fades; it may never vanish.',
        invasive:
          'Three documents call it “non-invasive”, and yet a needle goes into living skin. We say: non-surgical; breaks the skin.',
      },
    },
    forWhom: {
      heading: 'For whom',
      says: {
        goals:
          'People come for a fuller look between existing hair, the look of a closely shaved head, a defined hairline, or a scar that draws less attention.',
        indications: 'The documents name thinning hair, a receding hairline, baldness and low density.',
        scars:
          'They also name scars: of a hair transplant, of a strip taken for one, of an accident, and those left by scarring hair loss.',
        people: 'Women and men are treated.',
        candidate: 'It suits hair loss that is hard to reverse, and people who are at ease with a shaved look.',
        combined:
          'It can go with a hair transplant, or with treatments put on the scalp. Each has its own wait; the practitioner names it.',
      },
    },
    look: {
      heading: 'How it looks',
      says: {
        close:
          'One document says that dots can not be seen even from close when they are done properly. How close that is depends on light and distance. Ask to see healed work, from near, in harsh light.',
        size: 'Two clinics give healed dots a width of {dotLow} to {dotHigh} thousandths of a millimetre. A hair, they say, has {hairLow} to {hairHigh}.',
        follicles:
          'One document says that hair follicles, the roots, are not damaged. We found no study that measured it.',
        natural:
          'All five documents praise a safe and natural look. That is their opinion; nobody has measured it. Healed photos of people like you tell you more.',
      },
    },
  },
};
