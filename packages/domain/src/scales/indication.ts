import { value, type CodeOf } from './source.ts';

const ENUM = 'domain.md';

/** Why hair is missing: alopecia types and scars (domain.md section 1; codes as in the import format). */
export const INDICATION_VALUES = [
  value(
    'aga_male',
    'Male pattern loss',
    'Androgenetic alopecia in men, staged on Norwood-Hamilton.',
    'P',
    'Norwood table',
  ),
  value(
    'aga_female',
    'Female pattern loss',
    'Androgenetic alopecia in women, staged on Ludwig, Sinclair or Savin.',
    'P',
    'hairx.tv',
  ),
  value(
    'areata',
    'Alopecia areata',
    'Autoimmune loss in patches; best treated once stable for 12 months.',
    'C',
    'vanc.clinic',
  ),
  value('ophiasis', 'Ophiasis', 'Alopecia areata in a band along the sides and back of the scalp.', 'G', ENUM),
  value('totalis', 'Alopecia totalis', 'Loss of all scalp hair.', 'G', ENUM),
  value('universalis', 'Alopecia universalis', 'Loss of all scalp and body hair.', 'G', ENUM),
  value(
    'cicatricial',
    'Scarring alopecia',
    'Inflammation that destroys follicles and leaves scar; needs a dermatologist while active.',
    'G',
    ENUM,
  ),
  value('traction', 'Traction alopecia', 'Loss from long pulling on the hair.', 'G', ENUM),
  value(
    'chemo_radiation',
    'After chemotherapy or radiation',
    'Loss caused by cancer treatment.',
    'S1',
    'Fast, Safe, and Effective: SMP',
  ),
  value(
    'telogen',
    'Telogen (stress) loss',
    'Diffuse shedding after stress or illness; it subsides and may need no procedure.',
    'S3',
    'How To Get The Best Results',
  ),
  value(
    'transplant_scar',
    'Transplant scar',
    'Scar left by a hair transplant (strip or single-unit extraction).',
    'S1',
    'Fast, Safe, and Effective: SMP',
  ),
  value(
    'trauma_scar',
    'Injury or surgical scar',
    'Scar of an accident, burn or operation.',
    'S4',
    'Restoring Confidence',
  ),
  value(
    'unknown',
    'Cause not known',
    'The cause was not established; a dermatologist or specialist should look first.',
    'S3',
    'How To Get The Best Results',
  ),
] as const;

/** Codes of the indications. */
export type Indication = CodeOf<typeof INDICATION_VALUES>;
export const INDICATIONS: readonly Indication[] = INDICATION_VALUES.map((v) => v.code);

/** Indications that are scars, or leave them. */
export const SCAR_INDICATIONS: readonly Indication[] = ['transplant_scar', 'trauma_scar', 'cicatricial'];

/** Alopecia areata and its extensive forms. */
export const AREATA_INDICATIONS: readonly Indication[] = ['areata', 'ophiasis', 'totalis', 'universalis'];
