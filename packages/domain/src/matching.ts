import type { CaseScale } from './portfolio.ts';
import type { Service } from './price.ts';
import type { HairColour } from './scales/hair.ts';
import type { Indication } from './scales/indication.ts';
import { STAGES } from './scales/parse-stage.ts';
import type { FitzpatrickType } from './scales/skin.ts';
import { FITZPATRICK_TYPES } from './scales/skin.ts';
import type { ScarType } from './scales/wish.ts';

/** What a client looks for: everything is optional, everything stated counts. */
export interface Need {
  readonly indication?: Indication | null;
  readonly scale?: CaseScale | null;
  readonly stage?: string | null;
  readonly scarType?: ScarType | null;
  readonly fitzpatrick?: FitzpatrickType | null;
  /** Monk tone, 1 to 10. */
  readonly monk?: number | null;
  readonly hairColour?: HairColour | null;
}

/** What a portfolio case states of the client treated. */
export interface CaseFacts {
  readonly indication: string;
  readonly scale: string | null;
  readonly stage: string | null;
  readonly scarType: string | null;
  readonly fitzpatrick: string | null;
  readonly monk: number | null;
  readonly hairColour: string | null;
  /** Whether a published photo shows the healed result (28 days or more). */
  readonly healed: boolean;
}

/** Points of likeness; `near` is one step away on the scale. Judgement (J): like pattern first, then like skin, hair, proof. */
export const MATCH_POINTS = {
  indication: 64,
  scarType: 32,
  stage: 32,
  stageNear: 16,
  tone: 12,
  toneNear: 8,
  hair: 6,
  hairNear: 4,
  healed: 10,
} as const;

/** Hair colours that look alike once shaved; each also counts as itself. */
export const NEAR_HAIR: Readonly<Record<HairColour, readonly HairColour[]>> = {
  black: ['dark_brown'],
  dark_brown: ['black', 'light_brown'],
  light_brown: ['dark_brown', 'dark_blond'],
  dark_blond: ['light_brown', 'light_blond', 'red_blond'],
  light_blond: ['dark_blond', 'red_blond'],
  red: ['red_blond'],
  red_blond: ['red', 'light_blond', 'dark_blond'],
  grey: ['white', 'mixed'],
  white: ['grey'],
  mixed: ['grey'],
};

/** Steps between two values of an ordered list, or `Infinity` when one is not in it. */
const steps = <T>(list: readonly T[], a: T, b: T) => {
  const [i, j] = [list.indexOf(a), list.indexOf(b)];
  return i < 0 || j < 0 ? Infinity : Math.abs(i - j);
};

const stageSteps = (facts: CaseFacts, need: Need) =>
  need.scale && need.stage && facts.scale === need.scale
    ? steps<string>(STAGES[need.scale], facts.stage ?? '', need.stage)
    : Infinity;

/** Steps in skin tone: by Monk where both state it, else by Fitzpatrick. */
function toneSteps(facts: CaseFacts, need: Need): number {
  if (need.monk && facts.monk) return Math.abs(need.monk - facts.monk);
  if (!need.fitzpatrick || !facts.fitzpatrick) return Infinity;
  return steps<string>(FITZPATRICK_TYPES, need.fitzpatrick, facts.fitzpatrick);
}

const hairSteps = (facts: CaseFacts, need: Need) => {
  if (!need.hairColour || !facts.hairColour) return Infinity;
  if (need.hairColour === facts.hairColour) return 0;
  return NEAR_HAIR[need.hairColour].some((near) => near === facts.hairColour) ? 1 : Infinity;
};

/**
 * Whether a case is like the need: same indication, stage and scar type where stated; skin tone and hair colour the
 * same or one step away. A case that does not state what the need asks for is not a match.
 */
export function isCaseLike(facts: CaseFacts, need: Need): boolean {
  if (need.indication && facts.indication !== need.indication) return false;
  if (need.scarType && facts.scarType !== need.scarType) return false;
  if (need.scale && facts.scale !== need.scale) return false;
  if (need.stage && stageSteps(facts, need) !== 0) return false;
  if ((need.fitzpatrick || need.monk) && toneSteps(facts, need) > 1) return false;
  return !need.hairColour || hairSteps(facts, need) <= 1;
}

/** Points of likeness of a case to a need; more is better. Among equals the newest comes first. */
export function caseMatch(facts: CaseFacts, need: Need): number {
  const p = MATCH_POINTS;
  const graded = (distance: number, same: number, near: number) => (distance === 0 ? same : distance === 1 ? near : 0);
  return (
    (need.indication && facts.indication === need.indication ? p.indication : 0) +
    (need.scarType && facts.scarType === need.scarType ? p.scarType : 0) +
    graded(stageSteps(facts, need), p.stage, p.stageNear) +
    graded(toneSteps(facts, need), p.tone, p.toneNear) +
    graded(hairSteps(facts, need), p.hair, p.hairNear) +
    (facts.healed ? p.healed : 0)
  );
}

/** The service that a need calls for: scars are priced as scars, all else over the whole scalp; `null` for no need. */
export function serviceOfNeed(need: Need): Service | null {
  if (need.scarType || need.indication === 'transplant_scar' || need.indication === 'trauma_scar') return 'scar';
  return need.indication || need.scale ? 'full_scalp' : null;
}
