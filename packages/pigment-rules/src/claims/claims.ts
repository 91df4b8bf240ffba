import type { Answering } from './answer.ts';

/** One claim of the founding documents, by whom, and what of the product answers it (domain.md section 12). */
export interface Claim {
  readonly number: number;
  readonly claim: string;
  readonly seed: string;
  readonly answers: readonly Answering[];
}

/** Every claim of the founding documents with what answers it. */
export const CLAIMS: readonly Claim[] = [
  {
    number: 1,
    claim: 'consult: pattern, skin type, desired result -> custom plan',
    seed: 'S0',
    answers: ['word:t.consultation', 'rule:C1'],
  },
  {
    number: 2,
    claim: 'consult: goals, pattern, hairline shape, limits',
    seed: 'S2',
    answers: ['word:t.consultation', 'scale:hairline_style'],
  },
  {
    number: 3,
    claim: 'hair goals, constant communication, face framing',
    seed: 'S3',
    answers: ['word:t.consultation', 'scale:goal'],
  },
  {
    number: 4,
    claim: 'see dermatologist/specialist for cause; stress loss subsides',
    seed: 'S3',
    answers: ['rule:A15', 'word:a15.telogen'],
  },
  { number: 5, claim: 'thorough scalp cleansing', seed: 'S0,S2', answers: ['word:t.preparation'] },
  { number: 6, claim: 'trim remaining hair', seed: 'S2', answers: ['word:t.preparation'] },
  {
    number: 7,
    claim: 'topical anaesthetic applied / may be used',
    seed: 'S0,S1,S4 / S2',
    answers: ['word:word.b', 'rule:A6', 'rule:A22'],
  },
  {
    number: 8,
    claim: 'practitioner designs hairline, marks areas',
    seed: 'S0',
    answers: ['rule:C8', 'scale:hairline_style'],
  },
  {
    number: 9,
    claim: 'hairline styles: clean-cut, slightly receding, mature, individual to head/face',
    seed: 'S1',
    answers: ['scale:hairline_style'],
  },
  { number: 10, claim: 'match hair colour and skin tone', seed: 'S0', answers: ['rule:B3', 'rule:B4'] },
  {
    number: 11,
    claim: 'match hair or desired shade; blend several shades',
    seed: 'S2',
    answers: ['word:t.shades', 'rule:B3'],
  },
  { number: 12, claim: 'variety of hues, shading', seed: 'S1', answers: ['rule:B2', 'word:t.shades'] },
  { number: 13, claim: 'upper dermis / dermis', seed: 'S0,S2 / S1', answers: ['rule:C6'] },
  { number: 14, claim: 'electric device, not manual blade', seed: 'S1', answers: ['word:t.device'] },
  { number: 15, claim: 'micro-needle or tattoo machine', seed: 'S2', answers: ['rule:C5', 'word:t.device'] },
  { number: 16, claim: 'does not damage follicles', seed: 'S1', answers: ['word:t.follicles'] },
  {
    number: 17,
    claim: 'thousands of dots; tailored density, pattern, direction',
    seed: 'S2',
    answers: ['rule:C3', 'word:t.procedure'],
  },
  { number: 18, claim: 'vary depth and angle', seed: 'S2', answers: ['rule:C6', 'word:t.angle'] },
  { number: 19, claim: 'layering across sessions', seed: 'S0,S2', answers: ['rule:C2', 'word:t.layering'] },
  { number: 20, claim: '4 to 5 sessions after consultation', seed: 'S1', answers: ['rule:C1', 'word:c1.someSources'] },
  {
    number: 21,
    claim: 'weeks / several weeks apart',
    seed: 'S1 / S2',
    answers: ['rule:C4', 'setting:sessions.gapDays'],
  },
  { number: 22, claim: 'few hours per session', seed: 'S0,S4', answers: ['rule:C7', 'word:t.session'] },
  {
    number: 23,
    claim: 'several sessions esp. scar/full scalp; complete all',
    seed: 'S3',
    answers: ['rule:C1', 'word:t.complete'],
  },
  { number: 24, claim: 'follow-up: assess healed result, adjust', seed: 'S2', answers: ['rule:B5', 'rule:B8'] },
  { number: 25, claim: 'visible after session 1; full after a few', seed: 'S0', answers: ['word:word.e'] },
  {
    number: 26,
    claim: 'avoid sun, sweat, some products several days',
    seed: 'S0',
    answers: ['rule:D', 'word:d.sun_cover', 'word:d.exercise', 'word:d.products'],
  },
  {
    number: 27,
    claim: 'pool/sauna/steam >=1 month; vigorous >=5 d; moisturise after 4 d',
    seed: 'S1',
    answers: [
      'word:d.pool_sauna_steam',
      'setting:aftercare.poolMonths',
      'setting:aftercare.exerciseFrom',
      'setting:aftercare.moisturiseFrom',
    ],
  },
  {
    number: 28,
    claim: 'avoid sun, swim, sweat; moisturiser/ointment',
    seed: 'S2',
    answers: ['word:d.sun_cover', 'word:d.exercise', 'word:d.moisturise'],
  },
  {
    number: 29,
    claim: 'no washing several days, moisturise after; contact provider',
    seed: 'S3',
    answers: ['word:d.shampoo', 'word:d.moisturise', 'word:flag.pus'],
  },
  {
    number: 30,
    claim: 'sunscreen, follow care, schedule touch-ups',
    seed: 'S4',
    answers: ['word:d.sunscreen', 'word:t.upkeep', 'rule:E'],
  },
  { number: 31, claim: '4-6 years', seed: 'S0', answers: ['rule:E', 'word:e.window'] },
  { number: 32, claim: '5 years; up to 8', seed: 'S1', answers: ['word:e.outer', 'word:word.h'] },
  {
    number: 33,
    claim: 'touch-ups after several years / every few years / periodic',
    seed: 'S4 / S4 / S2',
    answers: ['rule:E', 'word:t.upkeep'],
  },
  {
    number: 34,
    claim: 'fade factors: texture, oil, aftercare, expertise, sun; exfoliation',
    seed: 'S1',
    answers: ['word:t.fading', 'rule:E'],
  },
  { number: 35, claim: 'factors: skin type, UV, lifestyle', seed: 'S2', answers: ['word:t.fading'] },
  {
    number: 36,
    claim: 'lighter than expected = wrong pigment, dry or under-moisturised',
    seed: 'S1',
    answers: ['word:b5.lighter', 'word:word.k'],
  },
  { number: 37, claim: 'mean pain 4/10, varies by area', seed: 'S1', answers: ['rule:F', 'word:f.typical'] },
  { number: 38, claim: 'mild discomfort; soreness days', seed: 'S0', answers: ['word:f.typical', 'word:word.g'] },
  { number: 39, claim: 'less painful than tattoo', seed: 'S4', answers: ['word:word.g'] },
  {
    number: 40,
    claim: 'cost few hundred-few thousand $; extent, experience',
    seed: 'S4',
    answers: ['rule:G', 'word:t.cost'],
  },
  {
    number: 41,
    claim: 'cost-effective / affordable / significant investment',
    seed: 'S0 / S3 / S4',
    answers: ['word:word.i'],
  },
  { number: 42, claim: 'risks: infection, allergy, dissatisfaction', seed: 'S4', answers: ['word:t.risks'] },
  {
    number: 43,
    claim: 'generally safe with trained practitioner',
    seed: 'S0,S4',
    answers: ['word:t.risks', 'word:t.trained'],
  },
  { number: 44, claim: 'only trained/experienced may perform', seed: 'S1', answers: ['rule:H', 'word:t.trained'] },
  {
    number: 45,
    claim: 'choose by research, reviews, before/after, consult, certification + hygiene, portfolio, contact clients',
    seed: 'S4',
    answers: ['word:t.choose'],
  },
  { number: 46, claim: 'indications: thinning, receding, bald, density', seed: 'S0-S4', answers: ['scale:indication'] },
  {
    number: 47,
    claim: 'scars: transplant, strip, accident, alopecia',
    seed: 'S1,S2,S4',
    answers: ['scale:scar_type', 'rule:A18', 'rule:B7'],
  },
  { number: 48, claim: 'cancer-treatment loss', seed: 'S1', answers: ['rule:A10', 'rule:A11', 'word:t.cancer'] },
  { number: 49, claim: 'alopecia areata', seed: 'S1', answers: ['rule:A15', 'word:a15.areata'] },
  { number: 50, claim: 'women and men', seed: 'S1,S4', answers: ['word:t.women'] },
  {
    number: 51,
    claim: 'combines with transplants / topicals',
    seed: 'S0,S4 / S4',
    answers: ['rule:A17', 'word:t.combined'],
  },
  { number: 52, claim: 'all skin types, hair colours', seed: 'S0', answers: ['word:word.j', 'word:t.everyone'] },
  { number: 53, claim: 'no age restriction typically', seed: 'S4', answers: ['rule:A1', 'word:word.j'] },
  { number: 54, claim: 'does not regrow hair; illusion', seed: 'S3', answers: ['rule:A24', 'word:t.noRegrowth'] },
  { number: 55, claim: 'normal activity in a few days', seed: 'S4', answers: ['word:d.normal_activity'] },
  {
    number: 56,
    claim: 'candidate: hard-to-reverse loss, comfortable with shaved look',
    seed: 'S3',
    answers: ['word:t.candidate'],
  },
  { number: 57, claim: 'low maintenance', seed: 'S0,S4', answers: ['word:t.upkeep'] },
  {
    number: 58,
    claim: 'synonyms: head/hair tattoo, hairline pigmentation (search aliases)',
    seed: 'S1',
    answers: ['word:t.synonyms'],
  },
  { number: 59, claim: 'microdots not visible even close, if done properly', seed: 'S1', answers: ['word:t.dots'] },
  {
    number: 60,
    claim: 'reputable technician with years of experience',
    seed: 'S3',
    answers: ['rule:H', 'word:t.trained'],
  },
  {
    number: 61,
    claim: 'goals: fuller look, closely shaved look, defined hairline, scar camouflage',
    seed: 'S2',
    answers: ['scale:goal'],
  },
  { number: 62, claim: 'safe, non-surgical, natural-looking', seed: 'S0-S4', answers: ['word:word.c', 'word:t.risks'] },
];

/** A contradiction between the founding documents, and the wording the product uses for it. */
export interface Contradiction {
  readonly letter: string;
  readonly between: string;
  /** Message key of the wording. */
  readonly wording: string;
}

/** The contradictions (a) to (l) of domain.md section 12. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    letter: 'a',
    between:
      '"permanent tattoo" and "semi-permanent" both in S1; "permanent" S2; "not permanent" S4; "years" S0. Say: "long-lasting tattoo that fades; may never vanish".',
    wording: 'word.a',
  },
  { letter: 'b', between: 'S2 "does not require anesthesia" vs S2 step 6, S0, S1, S4.', wording: 'word.b' },
  {
    letter: 'c',
    between: '"non-invasive" (S0,S2,S4) vs needle into dermis. Say "non-surgical; breaks skin".',
    wording: 'word.c',
  },
  { letter: 'd', between: '"matter of minutes" (S1) vs 4-5 sessions (S1), hours (S0).', wording: 'word.d' },
  { letter: 'e', between: '"immediate" vs "after a few sessions" (S0).', wording: 'word.e' },
  {
    letter: 'f',
    between: 'no special products (S0) vs sunscreen/moisturiser (S2,S4), product bans (S0).',
    wording: 'word.f',
  },
  { letter: 'g', between: 'pain: S1 vs S4.', wording: 'word.g' },
  { letter: 'h', between: 'longevity 4-6 / 5-8 / several.', wording: 'word.h' },
  { letter: 'i', between: 'affordable vs significant investment.', wording: 'word.i' },
  { letter: 'j', between: 'any skin/age vs contraindications, law.', wording: 'word.j' },
  { letter: 'k', between: 'dry or oily each blamed for lightness (S1).', wording: 'word.k' },
  { letter: 'l', between: 'aftercare "several days" vs one month.', wording: 'word.l' },
];
