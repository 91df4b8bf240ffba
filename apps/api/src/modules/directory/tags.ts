import {
  CASE_SCALES,
  FITZPATRICK_TYPES,
  HAIR_COLOURS,
  INDICATIONS,
  MATCH_POINTS,
  MONK_TONES,
  NEAR_HAIR,
  SCAR_TYPES,
  STAGES,
  type CaseFacts,
  type CaseScale,
  type Need,
} from '@stipple/domain';

/**
 * A portfolio case as one number, so that Postgres can compare it with a need by a few bit operations.
 *
 * From the lowest bit: one bit each for indication, Fitzpatrick type, Monk tone and hair colour; then six bits for
 * the stage (1 + its place in all scales' stages), four for the scar type, one for a published healed photo.
 */
const WIDTHS = {
  indication: INDICATIONS.length,
  fitzpatrick: FITZPATRICK_TYPES.length,
  monk: MONK_TONES.length,
  hair: HAIR_COLOURS.length,
  stage: 6,
  scar: 4,
  healed: 1,
};

function shifts<K extends string>(widths: Record<K, number>): Record<K, bigint> {
  let at = 0;
  const found = {} as Record<K, bigint>;
  for (const name of Object.keys(widths) as K[]) {
    found[name] = BigInt(at);
    at += widths[name];
  }
  if (at > 63) throw new RangeError('A case tag must fit a signed 64-bit number');
  return found;
}

const SHIFT = shifts(WIDTHS);

const bit = (list: readonly unknown[], value: unknown): bigint => {
  const index = list.indexOf(value);
  return index < 0 ? 0n : 1n << BigInt(index);
};

/** Every stage of every scale, in one list: its place + 1 is the stage's number. */
const ALL_STAGES: readonly string[] = CASE_SCALES.flatMap((scale) => STAGES[scale].map((stage) => `${scale} ${stage}`));

const stageNumber = (scale: string | null | undefined, stage: string | null | undefined): number =>
  ALL_STAGES.indexOf(`${scale} ${stage}`) + 1;

const field = (name: keyof typeof WIDTHS): bigint => ((1n << BigInt(WIDTHS[name])) - 1n) << SHIFT[name];

/** The tag of a case. */
export function caseTag(facts: CaseFacts): bigint {
  return (
    (bit(INDICATIONS, facts.indication) << SHIFT.indication) |
    (bit(FITZPATRICK_TYPES, facts.fitzpatrick) << SHIFT.fitzpatrick) |
    (bit(MONK_TONES, facts.monk === null ? null : (String(facts.monk) as (typeof MONK_TONES)[number])) << SHIFT.monk) |
    (bit(HAIR_COLOURS, facts.hairColour) << SHIFT.hair) |
    (BigInt(stageNumber(facts.scale, facts.stage)) << SHIFT.stage) |
    (BigInt(SCAR_TYPES.indexOf(facts.scarType as (typeof SCAR_TYPES)[number]) + 1) << SHIFT.scar) |
    (facts.healed ? 1n << SHIFT.healed : 0n)
  );
}

/** The columns of a search row that say at a glance which needs some case of the practitioner could answer. */
export function caseMasks(tags: readonly bigint[]) {
  const all = tags.reduce((a, b) => a | b, 0n);
  const part = (name: 'indication' | 'fitzpatrick' | 'monk' | 'hair') => Number((all & field(name)) >> SHIFT[name]);
  return {
    indications: part('indication'),
    tones: part('fitzpatrick'),
    monkTones: part('monk'),
    hairColours: part('hair'),
  };
}

const around = (list: readonly string[], value: string): string[] => {
  const at = list.indexOf(value);
  return list.slice(Math.max(0, at - 1), at + 2);
};

const bitsOf = (list: readonly unknown[], values: readonly unknown[]): bigint =>
  values.reduce<bigint>((mask, value) => mask | bit(list, value), 0n);

/** Bit masks of one need: the exact values, and with them the values one step away. */
function masksOf(need: Need) {
  const monk = need.monk ? String(need.monk) : null;
  return {
    indication: bit(INDICATIONS, need.indication) << SHIFT.indication,
    tone: bit(FITZPATRICK_TYPES, need.fitzpatrick) << SHIFT.fitzpatrick,
    toneNear: need.fitzpatrick
      ? bitsOf(FITZPATRICK_TYPES, around(FITZPATRICK_TYPES, need.fitzpatrick)) << SHIFT.fitzpatrick
      : 0n,
    monk: bit(MONK_TONES, monk) << SHIFT.monk,
    monkNear: monk ? bitsOf(MONK_TONES, around(MONK_TONES, monk)) << SHIFT.monk : 0n,
    hair: bit(HAIR_COLOURS, need.hairColour) << SHIFT.hair,
    hairNear: need.hairColour
      ? bitsOf(HAIR_COLOURS, [need.hairColour, ...NEAR_HAIR[need.hairColour]]) << SHIFT.hair
      : 0n,
  };
}

/** Whether a need states anything at all. */
export const isStated = (need: Need): boolean =>
  Boolean(need.indication || need.scale || need.scarType || need.fitzpatrick || need.monk || need.hairColour);

/** Adds a number to a statement's parameters and returns its placeholder: the same question is then the same text. */
export type Put = (value: bigint | number) => string;

/** SQL that is true when the tag `t` is like the need (`isCaseLike`). */
export function likeSql(need: Need, put: Put, t = 't'): string {
  const m = masksOf(need);
  const conditions: string[] = [];
  if (need.indication) conditions.push(`${t} & ${put(m.indication)} <> 0`);
  if (need.scarType) {
    conditions.push(`${t} & ${field('scar')} = ${put(scarNumber(need.scarType) << SHIFT.scar)}`);
  }
  const stageValue = `((${t} >> ${SHIFT.stage}) & 63)`;
  if (need.scale && need.stage) conditions.push(`${stageValue} = ${put(stageNumber(need.scale, need.stage))}`);
  else if (need.scale) conditions.push(`${stageValue} between ${put(first(need.scale))} and ${put(last(need.scale))}`);
  const tone = need.fitzpatrick ? `${t} & ${put(m.toneNear)} <> 0` : 'false';
  if (need.monk) {
    conditions.push(`(case when ${t} & ${field('monk')} <> 0 then ${t} & ${put(m.monkNear)} <> 0 else ${tone} end)`);
  } else if (need.fitzpatrick) conditions.push(tone);
  if (need.hairColour) conditions.push(`${t} & ${put(m.hairNear)} <> 0`);
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}

const scarNumber = (scar: Need['scarType']) => BigInt(SCAR_TYPES.indexOf(scar as (typeof SCAR_TYPES)[number]) + 1);

const first = (scale: CaseScale) => stageNumber(scale, STAGES[scale][0]);
const last = (scale: CaseScale) => stageNumber(scale, STAGES[scale].at(-1));

/** SQL for the points of likeness of the tag `t` to the need (`caseMatch`). */
export function pointsSql(need: Need, put: Put, t = 't'): string {
  const m = masksOf(need);
  const p = MATCH_POINTS;
  const terms = [`case when ${t} & ${field('healed')} <> 0 then ${p.healed} else 0 end`];
  const has = (mask: bigint) => `${t} & ${put(mask)} <> 0`;
  if (need.indication) terms.push(`case when ${has(m.indication)} then ${p.indication} else 0 end`);
  if (need.scarType) {
    const value = put(scarNumber(need.scarType) << SHIFT.scar);
    terms.push(`case when ${t} & ${field('scar')} = ${value} then ${p.scarType} else 0 end`);
  }
  if (need.scale && need.stage) {
    const stage = stageNumber(need.scale, need.stage);
    const near = [stage - 1, stage + 1].map((n) => put(n >= first(need.scale!) && n <= last(need.scale!) ? n : stage));
    const value = `(${t} >> ${SHIFT.stage}) & 63`;
    terms.push(
      `case when ${value} = ${put(stage)} then ${p.stage} when ${value} in (${near.join(', ')}) then ${p.stageNear} else 0 end`,
    );
  }
  const graded = (exact: bigint, near: bigint, same: number, close: number) =>
    `case when ${has(exact)} then ${same} when ${has(near)} then ${close} else 0 end`;
  const tone = need.fitzpatrick ? graded(m.tone, m.toneNear, p.tone, p.toneNear) : '0';
  if (need.monk) {
    terms.push(
      `case when ${t} & ${field('monk')} <> 0 then ${graded(m.monk, m.monkNear, p.tone, p.toneNear)} else ${tone} end`,
    );
  } else if (need.fitzpatrick) terms.push(tone);
  if (need.hairColour) terms.push(graded(m.hair, m.hairNear, p.hair, p.hairNear));
  return terms.map((term) => `(${term})`).join(' + ');
}

/** Conditions on the masks of a search row that any match must meet: cheap, and enough to skip most rows. */
export function maskSql(need: Need, put: Put, s = 's'): string[] {
  const m = masksOf(need);
  const has = (column: string, mask: bigint, shift: bigint) => `${s}.${column} & ${put(mask >> shift)} <> 0`;
  const conditions: string[] = [];
  if (need.indication) conditions.push(has('indications', m.indication, SHIFT.indication));
  if (need.monk) {
    conditions.push(`(${has('monk_tones', m.monkNear, SHIFT.monk)} or ${has('tones', m.toneNear, SHIFT.fitzpatrick)})`);
  } else if (need.fitzpatrick) conditions.push(has('tones', m.toneNear, SHIFT.fitzpatrick));
  if (need.hairColour) conditions.push(has('hair_colours', m.hairNear, SHIFT.hair));
  return conditions;
}
