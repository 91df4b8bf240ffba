import type { Point } from '@stipple/domain';
import { RULES_VERSION } from '../registry/index.ts';
import { answered, refused, type Result } from '../result.ts';
import { eliminate, type Candidates } from './eliminate.ts';
import { densityField, directionAt, zoneAt } from './field.ts';
import { boxAround, polygonArea, type Box } from './geometry.ts';
import { patternProblems, type PatternInput } from './input.ts';
import { randomFrom } from './random.ts';

/** One dot in mm. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  /** Number of the zone it lies in. */
  readonly zone: number;
  /** Direction of growth, degrees; only where directions were given. */
  readonly degrees?: number;
}

/** A pattern: dots in their order, and how many of the first belong to each session. */
export interface Pattern {
  /** The first `sessions[0]` are session 1, the first `sessions[1]` what is there after session 2, and so on. */
  readonly dots: readonly Dot[];
  readonly sessions: readonly number[];
  readonly rules: string;
}

/** Candidates for each dot wanted; five are enough for an even pattern. */
const OVERSAMPLING = 5;
/** Rim around the zones, in spacings, that is filled too and then dropped: no row of dots forms along the border. */
const RIM = 3;

/** Distance in mm of the hexagonal packing of so many dots per mm2. */
export function hexagonalSpacing(perMm2: number): number {
  return Math.sqrt(2 / (Math.sqrt(3) * perMm2));
}

interface Sampled {
  readonly candidates: Candidates;
  /** Dots at factor 1 that the zones hold, by area and density. */
  readonly share: number;
}

/** Random candidates by density, and how much of the target the zones hold. */
function sample(input: PatternInput, box: Box, perMm2: number): Sampled {
  const random = randomFrom(input.seed);
  const field = densityField(input, box);
  const most = [...input.zones, ...(input.patches ?? [])].reduce((m, z) => Math.max(m, z.factor ?? 1), 0.1);
  const area = (box.x1 - box.x0) * (box.y1 - box.y0);
  const tries = Math.ceil(area * perMm2 * OVERSAMPLING * most);
  const xs: number[] = [];
  const ys: number[] = [];
  const factor: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < tries; i++) {
    const x = box.x0 + random() * (box.x1 - box.x0);
    const y = box.y0 + random() * (box.y1 - box.y0);
    const here = field(x, y);
    if (random() * most >= here) continue;
    xs.push(x);
    ys.push(y);
    factor.push(here);
    counts.push(zoneAt(input, x, y) >= 0 ? 1 : 0);
  }
  const even = !input.edge && !input.hair && !input.patches?.length && input.zones.length === 1;
  const exact = input.zones.reduce((sum, zone) => sum + polygonArea(zone.polygon) * (zone.factor ?? 1), 0);
  const counted = counts.reduce((sum, c) => sum + c, 0);
  const candidates = {
    xs: Float64Array.from(xs),
    ys: Float64Array.from(ys),
    factor: Float64Array.from(factor),
    counts: Uint8Array.from(counts),
  };
  return { candidates, share: even ? exact : (counted / tries) * area * most };
}

/**
 * Where each dot goes: a progressive blue-noise pattern by weighted sample elimination. The dots of a session are a
 * prefix of the next session's; none lies nearer to a follicle than asked; zones that meet are filled as one.
 * Pure and the same for the same seed; about a second for 14,000 dots: in a browser call it in a worker (`pattern-worker`).
 * @returns dots in mm, or the problems of the input. Never throws.
 */
export function stipple(input: PatternInput): Result<Pattern> {
  const problems = patternProblems(input);
  if (problems.length > 0) return refused(problems);
  const densities = input.dotsPerCm2.map((d) => d / 100);
  const target = densities.at(-1)!;
  const box = boxAround(
    input.zones.map((z) => z.polygon),
    RIM * hexagonalSpacing(target),
  );
  const { candidates, share } = sample(input, box, target);
  let members: Int32Array = Int32Array.from(candidates.xs, (_, i) => i);
  const later: number[] = [];
  const sessions: number[] = [];
  for (const density of densities.toReversed()) {
    const wanted = Math.round(share * density);
    const { left, taken } = eliminate(candidates, members, wanted, hexagonalSpacing(density), box);
    if (sessions.length > 0) later.unshift(...taken.filter((m) => candidates.counts[m] === 1));
    members = left;
    sessions.unshift(left.reduce((sum, m) => sum + candidates.counts[m]!, 0));
  }
  const first = [...members].filter((m) => candidates.counts[m] === 1);
  const directions = input.directions ?? [];
  const dots = [...first, ...later].map((m): Dot => {
    const at: Point = [round(candidates.xs[m]!), round(candidates.ys[m]!)];
    const degrees = directionAt(directions, at);
    const dot = { x: at[0], y: at[1], zone: Math.max(0, zoneAt(input, candidates.xs[m]!, candidates.ys[m]!)) };
    return degrees === undefined ? dot : { ...dot, degrees };
  });
  return answered({ dots, sessions, rules: RULES_VERSION });
}

/** Thousandths of a mm: finer than any needle. */
function round(mm: number): number {
  return Math.round(mm * 1000) / 1000;
}
