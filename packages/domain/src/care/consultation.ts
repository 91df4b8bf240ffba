import { CASE_SCALES } from '../portfolio.ts';
import { HAIR_COLOURS } from '../scales/hair.ts';
import { INDICATIONS } from '../scales/indication.ts';
import { FITZPATRICK_TYPES, MONK_TONES, UNDERTONES } from '../scales/skin.ts';
import { GOALS, HAIRLINE_STYLES, SCAR_SURFACE_VALUES, SCAR_TYPES, type ScarSurface } from '../scales/wish.ts';
import { OVERRIDABLE_RULES, LETTER_RULES, REASK_RULES } from './rule-ids.ts';
import { answer, code, day, instant, list, number, optional, record, text, type Infer } from './shape.ts';
import { ZONES } from './zones.ts';

const SURFACES: readonly ScarSurface[] = SCAR_SURFACE_VALUES.map((v) => v.code);

/** Skin conditions that keep an area from being treated while active (domain.md section 4). */
export const AREA_CONDITIONS = [
  'psoriasis',
  'eczema',
  'dermatitis',
  'folliculitis',
  'infection',
  'herpes',
  'sunburn',
  'wound',
  'ulcer',
] as const;

/** Expectations that a treatment can not meet (A24). */
export const UNMET_EXPECTATIONS = ['regrowth', 'permanence', 'immediate'] as const;

const lab = record('A measured colour, CIELAB (D65)', {
  L: number('L*, lightness', 0, 100),
  a: number('a*, green to red', -128, 127),
  b: number('b*, blue to yellow', -128, 127),
});

const zone = record('One zone to be treated', {
  zone: code('Which zone', ZONES),
  areaCm2: optional(number('Measured area in cm2; without it the area follows from the head circumference', 0.1, 1500)),
  targetDotsPerCm2: optional(number("The practitioner's own target density, dots per cm2", 1, 400)),
  targetEnteredBy: optional(text('Who entered that target')),
  measuredFuPerCm2: optional(number('Measured follicular units per cm2', 0, 300)),
  thinSkin: answer('Is the skin thin there?'),
});

const scar = record('One scar in the area', {
  type: code('Where the scar comes from', SCAR_TYPES),
  surface: optional(code('How it lies against the skin around it', SURFACES)),
  healedOn: optional(day('Day of the injury or operation, from which its age counts')),
  red: answer('Is it still red?'),
  areaCm2: optional(number('Area in cm2', 0.1, 500)),
});

const lesion = record('A mole or lesion in the area', {
  zone: code('In which zone', ZONES),
  suspicious: answer('Does it look suspicious?'),
});

const patch = record('One patch test', {
  productId: text('Product of the clinic catalogue'),
  lot: text('Lot of that product', 60),
  on: day('Day it was placed'),
  at: optional(instant('Instant it was placed, where times are stored')),
  reaction: answer('Was there a reaction?'),
});

const kitEntry = record('An anaesthetic in the kit', {
  name: text('Name of the product'),
  lidocainePercent: number('Lidocaine in percent', 0, 100),
  occlusion: answer('Is it meant to be covered with film?'),
});

const letter = record("A clinician's letter on file", {
  rule: code('The rule it answers', LETTER_RULES),
  from: text('Who wrote it, with speciality'),
  on: day('Date of the letter'),
  scope: text('What it covers, in words', 500),
  covers: optional(
    list('Which findings of that rule it answers, by field, where there are several', text('Field', 60), 20),
  ),
  validUntil: optional(day('Last day on which it counts')),
});

const override = record('A decision of a named practitioner', {
  rule: code('The rule it concerns', OVERRIDABLE_RULES),
  practitioner: text('Who decided'),
  reason: text('Why', 1000),
  on: day('Day of the decision'),
});

const reask = record('When a practitioner asks again', {
  rule: code('The rule it concerns', REASK_RULES),
  on: day('Day on which the question is asked again'),
});

/** A consultation: what was asked, seen and measured before a plan is made. Every answer may be left out: it is unknown. */
export const CONSULTATION = record('Consultation', {
  bornOn: optional(day('Date of birth')),
  indications: list('Why hair is missing', code('Indication', INDICATIONS), 13, 1),
  stage: optional(
    record('Stage of pattern loss', { scale: code('Scale', CASE_SCALES), stage: text('Stage code of that scale', 20) }),
  ),
  zones: list('Zones to be treated', zone, 9, 1),
  headCircumferenceCm: optional(number('Head circumference in cm', 40, 75)),
  goals: optional(list('What the client wants', code('Goal', GOALS), 4)),
  hairlineStyle: optional(code('Hairline style', HAIRLINE_STYLES)),
  fitzpatrick: optional(code('Fitzpatrick type', FITZPATRICK_TYPES)),
  monk: optional(code('Monk tone, picked', MONK_TONES)),
  skinLab: optional(lab),
  undertone: optional(code('Undertone at the wrist', UNDERTONES)),
  hairColour: optional(code('Hair colour family', HAIR_COLOURS)),
  hairBase: optional(code('For mixed hair: the colour of what is not grey', HAIR_COLOURS)),
  greyPercent: optional(number('Grey hair in percent', 0, 100)),
  hairLab: optional(lab),
  pregnantOrBreastfeeding: answer('Pregnant or breastfeeding?'),
  areaActive: answer('An active infection, wound, sunburn or flare in the area?'),
  areaConditions: optional(list('Which conditions are active', code('Condition', AREA_CONDITIONS), 9)),
  areaClearedOn: optional(day('Day the last one cleared')),
  keloid: answer('Keloids in the past, or in the area?'),
  pigmentAllergy: answer('Known allergy to a pigment or one of its ingredients?'),
  allergens: optional(list('Identified ingredients or colour index numbers', text('Ingredient', 100), 50)),
  lidocaineRisk: answer('Allergy to lidocaine, or a high risk with it?'),
  bleedingDisorder: answer('Haemophilia, a platelet or another bleeding disorder?'),
  bloodThinner: answer('Medicine that thins the blood, aspirin included?'),
  isotretinoin: answer('Isotretinoin now or in the past?'),
  isotretinoinEndedOn: optional(day('Day it ended; without it, it counts as current')),
  chemotherapyNow: answer('Chemotherapy now?'),
  chemotherapyPlanned: answer('Chemotherapy planned?'),
  chemotherapyPlannedOn: optional(day('Day of the next planned chemotherapy')),
  chemotherapyPast: answer('Chemotherapy in the past?'),
  chemotherapyEndedOn: optional(day('Day the last one ended')),
  diabetes: answer('Is there diabetes?'),
  diabetesControlled: answer('Is it well controlled?'),
  a1cPercent: optional(number('Last A1C in percent', 3, 20)),
  immunosuppressed: answer('Immune system suppressed?'),
  autoimmune: answer('Another autoimmune disease? Alopecia areata is asked elsewhere'),
  heartValve: answer('Heart valve disease or an artificial valve?'),
  epilepsy: answer('Is there epilepsy?'),
  uncontrolledBloodPressure: answer('Blood pressure that is not controlled?'),
  sarcoidosis: answer('Sarcoidosis, now or in the past?'),
  tattooGranuloma: answer('Lumps in an earlier tattoo?'),
  areataStableSince: optional(day('Alopecia areata: no change since')),
  cicatricialActive: answer('Scarring alopecia: is it active?'),
  transplantOn: optional(day('Day of the last hair transplant')),
  transplanted: answer('Hair transplant in the past?'),
  scars: optional(list('Scars in the area', scar, 30)),
  laserRemoved: answer('Laser removal of pigment in the past?'),
  laserRemovedOn: optional(day('Day of the last laser removal')),
  lesionInArea: answer('A mole or lesion in the area?'),
  lesions: optional(list('Which zones hold a mole or lesion', lesion, 30)),
  patchTests: optional(list('Patch tests', patch, 50)),
  kit: optional(list('Anaesthetics in the kit', kitEntry, 20)),
  vitiligo: answer('Vitiligo, now or in the past?'),
  psoriasis: answer('Psoriasis, now or in the past?'),
  expectations: optional(list('Expectations that can not be met', code('Expectation', UNMET_EXPECTATIONS), 3)),
  seborrhoea: answer('Seborrhoea or dandruff?'),
  veryDry: answer('A very dry scalp?'),
  oilySkin: answer('An oily scalp?'),
  highSun: answer('Much time in the sun?'),
  poorAftercare: answer('Is careful aftercare unlikely?'),
  repair: answer('Is earlier work to be repaired?'),
  letters: optional(list('Letters on file', letter, 50)),
  overrides: optional(list('Decisions of practitioners', override, 50)),
  reasks: optional(list('Questions to ask again', reask, 20)),
});
export type Consultation = Infer<typeof CONSULTATION>;
/** Every yes/no/unknown question of the consultation. */
export type Question = {
  [K in keyof typeof CONSULTATION.fields]: (typeof CONSULTATION.fields)[K] extends { kind: 'answer' } ? K : never;
}[keyof typeof CONSULTATION.fields];
export type ConsultationZone = Consultation['zones'][number];
export type Scar = NonNullable<Consultation['scars']>[number];
export type PatchTest = NonNullable<Consultation['patchTests']>[number];
export type Letter = NonNullable<Consultation['letters']>[number];
export type Override = NonNullable<Consultation['overrides']>[number];
