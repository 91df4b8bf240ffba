import type { ChapterWords } from '../statement.ts';
import type { pain } from './pain.ts';

export const painEn: ChapterWords<typeof pain> = {
  title: 'Pain',
  summary: 'How much people say it hurts, where more, and what may be put on the skin against it.',
  sections: {
    much: {
      heading: 'How much',
      says: {
        typical:
          'Typically {painTypical} of {painOf}; most say {painLow} to {painHigh}. These are statements, not measurements.',
        where: 'It varies by area. More is felt at the hairline and the temples.',
        crown: 'On the crown reports differ: one provider finds it easy, two find it sensitive.',
        soreness: 'Mild discomfort during the session, and soreness for some days after it.',
        tattoo: 'One document says it hurts less than a tattoo.',
        disputed:
          'The same document that compares it with a tattoo also compares it with an “ear massage”; another calls it milder than a tattoo. We say: typically {painTypical} of {painOf}, and yours may differ.',
      },
    },
    numbing: {
      heading: 'Numbing the skin',
      says: {
        limit:
          'For numbing creams sold without prescription in the United States the authority names {lidocainePercent} % lidocaine as the most, no film over it, and no large or irritated areas. Other countries have other limits.',
        allergy: 'Say before the session if lidocaine or another anaesthetic has ever caused you trouble.',
      },
    },
  },
};
