import type { Words } from '../kinds.ts';

/** Hair loss, skin, hair and scars. */
export const hair: Pick<
  Words,
  | 'indication'
  | 'scale'
  | 'norwood'
  | 'ludwig'
  | 'sinclair'
  | 'savin'
  | 'fitzpatrick'
  | 'monk'
  | 'hairColour'
  | 'scarType'
> = {
  indication: {
    aga_male: ['Male pattern hair loss', 'Inherited thinning in men, staged on the Norwood scale.'],
    aga_female: ['Female pattern hair loss', 'Inherited thinning in women, staged by Ludwig, Sinclair or Savin.'],
    areata: ['Alopecia areata', 'The immune system causes round bald patches; best treated once stable for 12 months.'],
    ophiasis: ['Ophiasis', 'Alopecia areata in a band along the sides and the back of the head.'],
    totalis: ['Alopecia totalis', 'Loss of all hair on the scalp.'],
    universalis: ['Alopecia universalis', 'Loss of all hair on scalp, face and body.'],
    cicatricial: [
      'Scarring alopecia',
      'Inflammation destroys the roots and leaves scars; while it is active, see a dermatologist first.',
    ],
    traction: ['Traction alopecia', 'Loss after years of pulling on the hair, as by tight plaits.'],
    chemo_radiation: ['After chemotherapy or radiation', 'Hair lost through cancer treatment.'],
    telogen: [
      'Shedding after stress or illness',
      'Hair sheds all over for some months; it often grows back and may need no procedure.',
    ],
    transplant_scar: ['Hair transplant scar', 'A line or dots left where hair was taken for a transplant.'],
    trauma_scar: ['Scar of an injury or operation', 'A scar left by an accident, a burn or an operation.'],
    unknown: ['Cause not known', 'Nobody has established the cause; a dermatologist should look first.'],
  },
  scale: {
    norwood: ['Norwood scale', 'Stages of pattern hair loss in men, from I to VII.'],
    ludwig: ['Ludwig scale', 'Three stages of pattern hair loss in women, from 1977.'],
    sinclair: ['Sinclair scale', 'Five grades of pattern hair loss in women, judged at the parting.'],
    savin: ['Savin scale', 'Nine pictures of pattern hair loss in women, from 1996.'],
  },
  norwood: {
    I: ['Norwood I', 'A full hairline with hardly any recession at the temples.'],
    II: ['Norwood II', 'The temples recede a little, in triangles on both sides.'],
    IIA: ['Norwood II A', 'The whole front edge has moved back a little, without an island in the middle.'],
    III: ['Norwood III', 'Deep recession at both temples: the first stage that is called baldness.'],
    IIIA: ['Norwood III A', 'The whole front has moved back to the middle of the head.'],
    III_VERTEX: ['Norwood III vertex', 'Loss mainly at the crown; the front is not beyond stage III.'],
    IV: ['Norwood IV', 'Deep temples and a thin or bald crown, with a band of hair between them.'],
    IVA: ['Norwood IV A', 'The front has moved back beyond the middle of the head.'],
    V: ['Norwood V', 'Both bald areas are larger, and the band of hair between them is narrow and thin.'],
    VA: ['Norwood V A', 'The bald front reaches far back, but not to the crown.'],
    VI: ['Norwood VI', 'The band is gone: front and crown are one bald area.'],
    VII: ['Norwood VII', 'Only a narrow, thin horseshoe of hair is left at the sides and back.'],
  },
  ludwig: {
    I: ['Ludwig I', 'The crown thins and the parting widens.'],
    II: ['Ludwig II', 'The crown is clearly thin, widest at the front: the “Christmas tree” pattern.'],
    III: ['Ludwig III', 'The crown is nearly bare; the front line of hair is kept.'],
  },
  sinclair: {
    '1': ['Sinclair 1', 'Normal density at the parting.'],
    '2': ['Sinclair 2', 'The parting is wider.'],
    '3': ['Sinclair 3', 'The parting is wider, and hair beside it is thin.'],
    '4': ['Sinclair 4', 'A bald area has appeared at the front of the parting.'],
    '5': ['Sinclair 5', 'Advanced loss over the top of the head.'],
  },
  savin: {
    I_1: ['Savin I-1', 'A normal parting.'],
    I_2: ['Savin I-2', 'The parting is a little wider.'],
    I_3: ['Savin I-3', 'The parting is wider.'],
    I_4: ['Savin I-4', 'The parting is at its widest within the first group.'],
    II_1: ['Savin II-1', 'The crown thins all over.'],
    II_2: ['Savin II-2', 'The crown thins all over, more clearly.'],
    III: ['Savin III', 'Marked thinning over the whole crown.'],
    ADVANCED: ['Savin advanced', 'Advanced loss over the crown.'],
    FRONTAL: ['Savin frontal', 'The loss reaches the front line of hair.'],
  },
  fitzpatrick: {
    I: ['Fitzpatrick I', 'Skin that always burns in the sun and never tans.'],
    II: ['Fitzpatrick II', 'Skin that usually burns and tans a little.'],
    III: ['Fitzpatrick III', 'Skin that sometimes burns and tans evenly.'],
    IV: ['Fitzpatrick IV', 'Skin that burns little and tans well.'],
    V: ['Fitzpatrick V', 'Skin that rarely burns and tans deeply.'],
    VI: ['Fitzpatrick VI', 'Skin that never burns.'],
  },
  monk: {
    '1': ['Skin tone 1', 'The lightest of the ten Monk tones.'],
    '2': ['Skin tone 2', 'Light: second of the ten Monk tones.'],
    '3': ['Skin tone 3', 'Light: third of the ten Monk tones.'],
    '4': ['Skin tone 4', 'Medium: fourth of the ten Monk tones.'],
    '5': ['Skin tone 5', 'Medium: fifth of the ten Monk tones.'],
    '6': ['Skin tone 6', 'Medium: sixth of the ten Monk tones.'],
    '7': ['Skin tone 7', 'Dark: seventh of the ten Monk tones.'],
    '8': ['Skin tone 8', 'Dark: eighth of the ten Monk tones.'],
    '9': ['Skin tone 9', 'Dark: ninth of the ten Monk tones.'],
    '10': ['Skin tone 10', 'The darkest of the ten Monk tones.'],
  },
  hairColour: {
    black: ['Black', 'Black hair.'],
    dark_brown: ['Dark brown', 'Dark brown hair.'],
    light_brown: ['Brown', 'Light to medium brown hair.'],
    dark_blond: ['Dark blond', 'Dark blond hair.'],
    light_blond: ['Blond', 'Very light blond to blond hair.'],
    red: ['Red', 'Red hair.'],
    red_blond: ['Red-blond', 'Red-blond hair.'],
    grey: ['Grey', 'Mostly grey hair.'],
    white: ['White', 'White hair.'],
    mixed: ['Mixed with grey', 'Coloured hair mixed with grey.'],
  },
  scarType: {
    fut_strip: [
      'Strip (FUT) scar',
      'A straight scar at the back of the head, where a strip was taken for a transplant.',
    ],
    fue_dots: ['Extraction (FUE) scars', 'Small round scars where single grafts were taken for a transplant.'],
    trauma: ['Scar of an injury', 'A scar left by an accident or a burn.'],
    surgical: ['Surgical scar', 'A scar left by an operation on the head.'],
    alopecia: ['Scarring alopecia', 'Scarred skin where inflammation has destroyed the roots.'],
    keloid: ['Keloid', 'A raised scar that grows beyond the wound; it is not treated with pigment.'],
  },
};
