import type { CaseScale } from '../portfolio.ts';
import { value, type CodeOf } from '../scales/source.ts';
import type { SaltArea } from '../scales/salt.ts';

const SPLIT = 'domain.md';

/** Zones of the scalp. The scar zone has no standard place: its area is entered. */
export const ZONE_VALUES = [
  value('hairline', 'Hairline', 'The front edge, a narrow band.', 'J', SPLIT),
  value('temples', 'Temples', 'The corners left and right of the hairline.', 'J', SPLIT),
  value('frontal', 'Frontal', 'From behind the hairline to the mid-scalp.', 'J', SPLIT),
  value('mid_scalp', 'Mid-scalp', 'Between frontal and vertex.', 'J', SPLIT),
  value('vertex', 'Vertex', 'The crown.', 'J', SPLIT),
  value('parietal_left', 'Left side', "The client's left side.", 'P', 'Olsen 2004'),
  value('parietal_right', 'Right side', "The client's right side.", 'P', 'Olsen 2004'),
  value('occipital', 'Back', 'The back of the scalp.', 'P', 'Olsen 2004'),
  value('scar', 'Scar', 'A scar, wherever it lies; its area is measured.', 'J', 'domain.md'),
] as const;
export type Zone = CodeOf<typeof ZONE_VALUES>;
export const ZONES: readonly Zone[] = ZONE_VALUES.map((v) => v.code);
/** Zones with a standard place, all but the scar. */
export const STANDARD_ZONES: readonly Exclude<Zone, 'scar'>[] = [
  'hairline',
  'temples',
  'frontal',
  'mid_scalp',
  'vertex',
  'parietal_left',
  'parietal_right',
  'occipital',
];

/** Share of the scalp, and SALT area, of each zone. The four areas are SALT's (P); the split of the top is judged (J). */
export const ZONE_SHARES: Record<Exclude<Zone, 'scar'>, { readonly share: number; readonly salt: SaltArea }> = {
  hairline: { share: 0.04, salt: 'top' },
  temples: { share: 0.04, salt: 'top' },
  frontal: { share: 0.1, salt: 'top' },
  mid_scalp: { share: 0.12, salt: 'top' },
  vertex: { share: 0.1, salt: 'top' },
  parietal_left: { share: 0.18, salt: 'left' },
  parietal_right: { share: 0.18, salt: 'right' },
  occipital: { share: 0.24, salt: 'back' },
};

/** Head circumferences (cm) for which an area is computed. */
export const HEAD_CIRCUMFERENCE = { min: 40, max: 75 } as const;

/**
 * Scalp area in cm2 for a head circumference in cm, taking the scalp as half a sphere: C^2 / (2 pi), 517 cm2 at 57 cm.
 * `undefined` outside 40-75 cm. Source: geometry (G); a measured area always goes first.
 */
export function scalpAreaCm2(circumferenceCm: number): number | undefined {
  const fits = circumferenceCm >= HEAD_CIRCUMFERENCE.min && circumferenceCm <= HEAD_CIRCUMFERENCE.max;
  return fits ? circumferenceCm ** 2 / (2 * Math.PI) : undefined;
}

/** Area of one zone in cm2 for a head circumference in cm; `undefined` for a scar, or outside 40-75 cm. */
export function zoneAreaCm2(zone: Zone, circumferenceCm: number): number | undefined {
  const scalp = scalpAreaCm2(circumferenceCm);
  return zone === 'scar' || scalp === undefined ? undefined : scalp * ZONE_SHARES[zone].share;
}

const FRONT: readonly Zone[] = ['hairline', 'temples'];
const TO_FRONTAL: readonly Zone[] = [...FRONT, 'frontal'];
const TO_MID: readonly Zone[] = [...TO_FRONTAL, 'mid_scalp'];
const TOP: readonly Zone[] = [...TO_MID, 'vertex'];
const CROWN: readonly Zone[] = ['frontal', 'mid_scalp', 'vertex'];

/** Which zones each stage affects, by default (C8: a clinic's own mapping goes first; J). */
const STAGE_ZONES: Record<CaseScale, Readonly<Record<string, readonly Zone[]>>> = {
  norwood: {
    I: [],
    II: FRONT,
    IIA: TO_FRONTAL,
    III: TO_FRONTAL,
    IIIA: TO_MID,
    III_VERTEX: [...FRONT, 'vertex'],
    IV: [...TO_FRONTAL, 'vertex'],
    IVA: TO_MID,
    V: TOP,
    VA: TO_MID,
    VI: TOP,
    VII: [...TOP, 'parietal_left', 'parietal_right', 'occipital'],
  },
  ludwig: { I: ['mid_scalp', 'vertex'], II: CROWN, III: CROWN },
  sinclair: { '1': [], '2': ['mid_scalp'], '3': CROWN, '4': CROWN, '5': [...CROWN, 'hairline'] },
  savin: {
    I_1: [],
    I_2: ['mid_scalp'],
    I_3: ['mid_scalp', 'vertex'],
    I_4: ['mid_scalp', 'vertex'],
    II_1: CROWN,
    II_2: CROWN,
    III: CROWN,
    ADVANCED: CROWN,
    FRONTAL: [...CROWN, 'hairline'],
  },
};

/** The zones a stage affects by default, front to back; `undefined` when the scale has no such stage. Source: C8 (J). */
export function zonesOfStage(scale: CaseScale, stage: string): readonly Zone[] | undefined {
  const stages = STAGE_ZONES[scale];
  return Object.hasOwn(stages, stage) ? stages[stage] : undefined;
}
