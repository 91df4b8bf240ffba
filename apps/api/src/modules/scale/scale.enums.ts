import {
  CASE_SCALES,
  EVIDENCE_TAGS,
  FITZPATRICK_TYPES,
  FITZPATRICK_VALUES,
  HAIR_COLOUR_VALUES,
  HAIR_COLOURS,
  INDICATION_VALUES,
  INDICATIONS,
  SCAR_TYPE_VALUES,
  SCAR_TYPES,
  scaleOf,
  type CaseScale,
} from '@stipple/domain';
import { domainEnum } from '../../graphql/enums.ts';

/** Descriptions of an enum's values: the definitions of the scale. */
const definitions = <Code extends string>(
  values: readonly { readonly code: Code; readonly definition: string }[],
): Record<Code, string> => Object.fromEntries(values.map((v) => [v.code, v.definition])) as Record<Code, string>;

export const IndicationEnum = domainEnum(
  'Indication',
  INDICATIONS,
  'Why hair is missing: a type of alopecia, or a scar.',
  definitions(INDICATION_VALUES),
);

export const CaseScaleEnum = domainEnum(
  'CaseScale',
  CASE_SCALES,
  'The classification that a stage of hair loss is stated in.',
  Object.fromEntries(CASE_SCALES.map((code) => [code, scaleOf(code)?.definition ?? code])) as Record<CaseScale, string>,
);

export const FitzpatrickEnum = domainEnum(
  'Fitzpatrick',
  FITZPATRICK_TYPES,
  'Fitzpatrick skin type: how skin reacts to sun, not its colour.',
  definitions(FITZPATRICK_VALUES),
);

export const HairColourEnum = domainEnum(
  'HairColour',
  HAIR_COLOURS,
  'Families of hair colour.',
  definitions(HAIR_COLOUR_VALUES),
);

export const ScarTypeEnum = domainEnum(
  'ScarType',
  SCAR_TYPES,
  'Kinds of scars that are camouflaged.',
  definitions(SCAR_TYPE_VALUES),
);

const EVIDENCE = {
  P: 'Paper, law or official body.',
  C: 'Clinic, vendor or trainer.',
  G: 'General knowledge.',
  J: 'Our judgement.',
};
const FOUNDING = 'A founding document.';

export const EvidenceTagEnum = domainEnum('EvidenceTag', EVIDENCE_TAGS, 'How far a statement can be trusted.', {
  ...EVIDENCE,
  S0: FOUNDING,
  S1: FOUNDING,
  S2: FOUNDING,
  S3: FOUNDING,
  S4: FOUNDING,
});
