import type { ChapterWords } from '../statement.ts';
import type { whoShouldNot } from './who-should-not.ts';

export const whoShouldNotEn: ChapterWords<typeof whoShouldNot> = {
  title: 'Who should not',
  summary: 'What speaks against it, what needs a letter from a doctor first, and what only needs time.',
  sections: {
    not: {
      heading: 'What speaks against it',
      says: {
        age: 'Under {minimumAge} nobody is treated. In Great Britain an Act of {minorsYear} forbids tattooing a minor; elsewhere we keep the same age.',
        pregnancy: 'Not during pregnancy or breastfeeding.',
        keloid:
          'Not on skin that forms keloids, scars that grow beyond the wound. Sources differ: a few offer to cover keloids, most do not. We follow the most.',
        allergy: 'Not with a pigment or ingredient you are allergic to. An allergist should say which it is.',
        chemotherapy: 'Not during chemotherapy, and not when one is planned within {chemoPlannedDays} days.',
        anyone:
          'One document says all skin types and hair colours, another that there is typically no age restriction; the law and several conditions say otherwise. We say: most skin types and adult ages; some conditions, and the law, stand against it.',
      },
    },
    letter: {
      heading: 'A doctor’s letter first',
      says: {
        medicine:
          'Medicine that thins the blood, aspirin included: the prescriber writes first. Some clinics tell people to stop it for weeks. Do not stop or change a medicine for this.',
        bleeding: 'Haemophilia or another bleeding disorder.',
        diabetes:
          'Diabetes: from an A1C (the long-term blood sugar) of {a1cLetter} % a letter, from {a1cRefuse} % no plan. These limits come from one tattooist; we use them for want of better.',
        conditions:
          'A suppressed immune system, an autoimmune disease, a heart valve condition, epilepsy, or blood pressure that is not controlled.',
        skin: 'Vitiligo, psoriasis, sarcoidosis, or lumps in an earlier tattoo: a dermatologist, because skin may react where it is worked on.',
        blood: 'HIV and hepatitis are not asked. Every client is treated with the same precautions.',
      },
    },
    wait: {
      heading: 'Wait first',
      says: {
        cancer:
          'After chemotherapy: {chemoMonths} months, then a letter from the oncologist. One document names hair loss after cancer treatment as a reason for the treatment and says nothing of a wait.',
        areata:
          'Alopecia areata, loss in patches: best once nothing has changed for {areataMonths} months. One document says that it helps, and names no wait.',
        stress: 'Loss after stress or illness: it often subsides. Look again later.',
        transplant:
          'After a hair transplant: {transplantDeferMonths} months, and until {transplantLetterMonths} a letter from the surgeon.',
        scars:
          'Scars: from an age of {scarMonths} months, and once they are no longer red. In a scar below the skin around it a small area is tried first.',
        active:
          'An infection, wound, sunburn, or a flare of psoriasis, eczema or inflamed follicles in the area: {clearDays} days after it has cleared.',
        dry: 'A very dry or flaky scalp: treated first, looked at again after {scalpRecheckDays} days.',
        isotretinoin:
          'Isotretinoin, a medicine against acne: most clinics wait {isotretinoinMonths} months after its end. Reviews found little evidence for a wait in many procedures; tattoos were not among what we could read. A dermatologist can decide it.',
        laser:
          'After laser removal: sources say {laserLeastWeeks} weeks or {laserDays} days. Our rules take {laserDays} days.',
        moles: 'Moles and marks: never worked over. One that looks suspicious is shown to a dermatologist first.',
      },
    },
    expectations: {
      heading: 'What it can not do',
      says: {
        hair: 'It does not make hair grow.',
        everyone:
          'One document says that every hair colour can be matched. A clinic writes that white, blond and red pigment may not show. Ask for healed work on hair like yours.',
        shaved: 'If a shaved look is not for you, this may not be either. Between longer hair it only adds density.',
        verdict:
          'Nothing here decides about you. Take it to the consultation, and let people who can see you decide with you.',
      },
    },
  },
};
