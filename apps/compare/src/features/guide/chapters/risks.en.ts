import type { ChapterWords } from '../statement.ts';
import type { risks } from './risks.ts';

export const risksEn: ChapterWords<typeof risks> = {
  title: 'Risks',
  summary: 'What can go wrong, what nobody has counted, and what the law says about inks.',
  sections: {
    known: {
      heading: 'What can happen',
      says: {
        three: 'An infection, an allergy, and a result you do not like.',
        noRate:
          'How often? We do not know. The studies we found are too small or too short to say, and rates of other tattoos are not rates of this. So we print none.',
        redness: 'One study saw redness and swelling that passed.',
        lumps:
          'Lumps in tattooed skin (granulomas) are described in case reports, mostly of eyebrows. Say so if you have had one.',
        colour:
          'Pigment can turn bluish or greenish. Suppliers blame too dark a shade, pigment that has to be diluted, or work that is too deep. We found no count.',
        blur: 'Dots that are set too deep blur and spread.',
      },
    },
    hands: {
      heading: 'Whose hands',
      says: {
        trained:
          'Two documents call it generally safe with a trained practitioner. That is what they say; it was not measured.',
        only: 'One document says that only trained and experienced people may do it. No law that we found says it in these words.',
        safe: '“Safe” stands in all five documents. No procedure that breaks the skin is without risk.',
      },
    },
    ink: {
      heading: 'Ink and the law',
      says: {
        microbes:
          'Surveys of sealed tattoo inks in the United States found microbes in {ink1Found} of {ink1Of} ({ink1Year}), {ink2Found} of {ink2Of} ({ink2Year}) and {ink3Found} of {ink3Of} ({ink3Year}). These are inks for tattoos, not cases of illness.',
        diluent:
          'Distilled is not sterile. Outbreaks of skin infection were traced to contaminated ink, and to ink diluted with water that was not sterile. Ask what yours is diluted with.',
        eu: 'In the European Union limits for substances in tattoo inks have held since {reachYear}, and the person treated has to be informed. Ask for name and batch of the ink.',
        uk: 'In England the council registers or licenses those who do it. A law of {ukPowerYear} allows a national licence for such procedures; where this one will stand we did not find.',
        us: 'In the United States tattoo ink is a cosmetic by law. Guidance against contaminated ink dates from {fdaYear}.',
      },
    },
  },
};
