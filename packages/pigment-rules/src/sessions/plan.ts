import { addDays, laterDay, type IsoDate, type SessionRecord, type Settings, type Zone } from '@stipple/domain';
import { raise, together, type Context } from '../context.ts';
import { finding, inOrder, type Finding, type OpenQuestion } from '../finding.ts';
import { lowered } from '../lowered.ts';
import type { Screening } from '../screen.ts';
import { hasScar, sessionRange, type SessionRange } from './count.ts';
import { GAP_FLOOR_DAYS, historyOf, type PigmentChange } from './history.ts';
import { zonePlans, type ZonePlan } from './zones.ts';

/** What the plan takes of the screening: which zones are left out, and the first permitted day. */
type Deferred = Pick<Screening, 'deferral' | 'excludedZones'>;

/** Density reached at sessions 1, 2 and 3, percent of the target (Liu 2025); later sessions refine. */
export const DENSITY_PERCENT = [30, 70, 100] as const;

/** One planned session. */
export interface PlannedSession {
  readonly number: number;
  /** Density reached after it, percent of the target. */
  readonly densityPercent: number;
  /** Only refines what has healed. */
  readonly refines: boolean;
  /** Days after the first session of this plan, for a plan whose start is not known. */
  readonly offsetDays: number;
  /** Earliest day; null while something has no day yet. */
  readonly on: IsoDate | null;
  /** New dots in each zone; null where area or target is not known. */
  readonly dots: readonly { readonly zone: Zone; readonly dots: number | null }[];
  /** Hours, capped; null where an area is not known. */
  readonly hours: number | null;
  readonly capped: boolean;
}

/** The sessions still to come. */
export interface SessionPlan {
  readonly range: SessionRange;
  readonly done: number;
  readonly zones: readonly ZonePlan[];
  readonly sessions: readonly PlannedSession[];
  readonly pigment: PigmentChange;
  /** A complaint goes to a clinician first; nothing is dated. */
  readonly stopped: boolean;
  readonly findings: readonly Finding[];
  readonly openQuestions: readonly OpenQuestion[];
}

const percentAt = (session: number): number => DENSITY_PERCENT[session - 1] ?? 100;

function hoursOf(zones: readonly ZonePlan[], settings: Settings): { hours: number | null; capped: boolean } {
  const cap = settings.values['hours.cap'];
  let hours = 0;
  for (const { zone, areaCm2 } of zones) {
    if (areaCm2 === null) return { hours: null, capped: false };
    hours += (areaCm2 / 100) * settings.values[`hours.per100cm2.${zone}`];
  }
  return { hours: Math.round(Math.min(hours, cap) * 10) / 10, capped: hours > cap };
}

/** Days between a session and the one before it; the last one waits longer. */
function gapBefore(session: number, total: number, settings: Settings): number {
  const days = settings.values[session >= total ? 'sessions.lastGapDays' : 'sessions.gapDays'];
  return Math.max(days, GAP_FLOOR_DAYS);
}

/** The earliest day of the next session: after deferrals, the gap, and any scab seen. */
function nextDay(context: Context, screened: Deferred, last: SessionRecord | undefined, gap: number): IsoDate | null {
  const { asOf, settings } = context;
  const permitted = screened.deferral.open ? null : laterDay(asOf.on, screened.deferral.until ?? asOf.on);
  if (!last) return permitted;
  const healed = last.scabSeenOn ? addDays(last.scabSeenOn, settings.values['sessions.scabWaitDays']) : last.on;
  return laterDay(permitted, laterDay(addDays(last.on, gap), healed));
}

function newDots(zones: readonly ZonePlan[], percent: number, before: number): PlannedSession['dots'] {
  const step = Math.max(0, percent - before) / 100;
  return zones.map(({ zone, areaCm2, targetDotsPerCm2 }) => ({
    zone,
    dots: areaCm2 === null || targetDotsPerCm2 === null ? null : Math.round(areaCm2 * targetDotsPerCm2 * step),
  }));
}

/** C1-C7: the sessions to come, from what was asked and from what actually happened. */
export function planSessions(context: Context, screened: Deferred, records: readonly SessionRecord[]): SessionPlan {
  const { consultation, settings } = context;
  const range = sessionRange(consultation, settings);
  const { zones, raised } = zonePlans(consultation, settings, screened.excludedZones);
  const history = historyOf(records, settings);
  const wanted = history.refine && history.done >= range.typical ? history.done + 1 : range.typical;
  const total = Math.min(wanted, range.high);
  const { hours, capped } = hoursOf(zones, settings);
  const sessions: PlannedSession[] = [];
  let offset = 0;
  let on = history.stopped
    ? null
    : nextDay(context, screened, history.last, gapBefore(history.done + 1, total, settings));
  for (let number = history.done + 1; number <= total; number++) {
    if (sessions.length > 0) {
      const gap = gapBefore(number, total, settings);
      offset += gap;
      on = on === null ? null : addDays(on, gap);
    }
    const before =
      number === history.done + 1 && history.healedPercent !== undefined
        ? history.healedPercent
        : percentAt(number - 1) * Number(number > 1);
    const densityPercent = percentAt(number);
    const refines = number > DENSITY_PERCENT.length;
    sessions.push({
      number,
      densityPercent,
      refines,
      offsetDays: offset,
      on,
      dots: newDots(zones, densityPercent, before),
      hours,
      capped,
    });
  }
  const said = [
    finding('C1', 'INFO', 'c1.someSources', { values: { low: range.low, typical: range.typical, high: range.high } }),
    finding('C2', 'INFO', 'c2.density'),
    ...(capped ? [finding('C7', 'INFO', 'c7.capped', { values: { cap: settings.values['hours.cap'] } })] : []),
    ...(hasScar(consultation)
      ? [finding('B7', 'INFO', 'b7.scarDensity', { values: { percent: settings.values['density.scarPercent'] } })]
      : []),
    ...(zones.length === 0 ? [finding('C8', 'BLOCK', 'c8.noZoneLeft')] : []),
  ];
  const all = together(raised, raise(...history.findings, ...said));
  return {
    range,
    done: history.done,
    zones,
    sessions: zones.length === 0 ? [] : sessions,
    pigment: history.pigment,
    stopped: history.stopped,
    findings: inOrder(all.findings.map((f) => lowered(context, f, all.findings))),
    openQuestions: all.questions,
  };
}
