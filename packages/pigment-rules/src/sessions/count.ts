import {
  AREATA_INDICATIONS,
  SCAR_INDICATIONS,
  STANDARD_ZONES,
  type Consultation,
  type Settings,
} from '@stipple/domain';

/** How many sessions: fewest, usual, most, and why the longer of C1's two ranges applies. */
export interface SessionRange {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  /** Reasons for the longer range, as message keys; empty for the shorter one. */
  readonly reasons: readonly string[];
}

/** Whether scars are part of what is treated. */
export function hasScar(c: Consultation): boolean {
  return (
    (c.scars ?? []).length > 0 ||
    c.zones.some((z) => z.zone === 'scar') ||
    c.indications.some((i) => SCAR_INDICATIONS.includes(i))
  );
}

/** Whether the whole scalp is treated: every standard zone, or loss of all hair. */
export function isFullScalp(c: Consultation): boolean {
  const everywhere = STANDARD_ZONES.every((zone) => c.zones.some((z) => z.zone === zone));
  return everywhere || c.indications.includes('totalis') || c.indications.includes('universalis');
}

/** C1: 3 sessions (2-4), or 4 (3-5) for Norwood VI-VII, the whole scalp, a scar or areata. Numbers are settings. */
export function sessionRange(c: Consultation, settings: Settings): SessionRange {
  const reasons: string[] = [];
  if (c.stage?.scale === 'norwood' && (c.stage.stage === 'VI' || c.stage.stage === 'VII')) reasons.push('c1.stage');
  if (isFullScalp(c)) reasons.push('c1.fullScalp');
  if (hasScar(c)) reasons.push('c1.scar');
  if (c.indications.some((i) => AREATA_INDICATIONS.includes(i))) reasons.push('c1.areata');
  const set = reasons.length > 0 ? 'extended' : 'plain';
  const v = settings.values;
  return {
    low: v[`sessions.${set}.low`],
    typical: v[`sessions.${set}.typical`],
    high: v[`sessions.${set}.high`],
    reasons,
  };
}
