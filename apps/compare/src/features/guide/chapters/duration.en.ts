import type { ChapterWords } from '../statement.ts';
import type { duration } from './duration.ts';

export const durationEn: ChapterWords<typeof duration> = {
  title: 'How long it lasts',
  summary: 'Years, in ranges that do not agree; what makes it fade; and what a touch-up is.',
  sections: {
    years: {
      heading: 'Years',
      says: {
        s0: 'One document says {baseLow} to {baseHigh} years. Our rules start from that range.',
        s1: 'Another says {s1Years} years, and “as long as {s1YearsHigh}”; whether that means the result is not clear.',
        clinics:
          'Most clinics lie between {outerLow} and {outerHigh} years. One claims {longLow} to {longHigh}; one says it is mostly gone after {goneBy}.',
        absorbable: 'Pigment that the body takes up again is said to last {absorbableLow} to {absorbableHigh} years.',
        disputed:
          'The documents say {baseLow} to {baseHigh}, {s1Years} to {s1YearsHigh}, and “several” years. We say: often {baseLow} to {baseHigh} years before a touch-up, with sources from {outerLow} to {outerHigh}.',
        unpredictable: 'It is a range, and nobody can predict it for one person. A clinic says so itself.',
        study:
          'In one study of {liuPersons} people the density, judged by eye, went from {liuBefore} to {liuAfter} of {liuOf} within {liuMonths} months. It lost {liuScarDrop} in scars and {liuPlainDrop} in pattern hair loss. Longer studies were not found.',
      },
    },
    fading: {
      heading: 'What makes it fade',
      says: {
        s1: 'One document names the texture and oil of the skin, sun, aftercare, peeling, and the skill of whoever did it.',
        s2: 'Another names the type of skin, ultraviolet light and the way one lives.',
        shade: 'A clinic says that lighter shades fade sooner.',
        unmeasured: 'By how much each of these counts was not measured. We give no number.',
        lighter:
          'When a result heals lighter than expected, one document blames the wrong pigment, or skin that is dry or not moisturised.',
        skin: 'The same document blames dry skin and oily skin for a lighter result. We say: both are blamed; neither was measured.',
      },
    },
    upkeep: {
      heading: 'Touch-ups',
      says: {
        touchUp:
          'It is touched up after some years: “several”, “every few” or “periodically”, depending on who is asked.',
        little: 'Otherwise two documents call it low in upkeep. Sunscreen is the main part of it.',
      },
    },
  },
};
