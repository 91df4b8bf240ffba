import {
  check,
  daysBetween,
  inputProblem,
  RED_FLAG_COMPLAINTS,
  SESSION_RECORD,
  sessionConflicts,
  shapes,
  type InputProblem,
  within,
  type SessionRecord,
  type Settings,
} from '@stipple/domain';
import { finding, type Finding } from '../finding.ts';
import { assessColour } from '../pigment/colour.ts';

/** Itch longer than four weeks is looked at by a clinician (domain.md D). */
const ITCH_DAYS = 28;
/** No session sooner than this after the one before (C4, hard floor). */
export const GAP_FLOOR_DAYS = 7;

/** What the next session uses compared with the last: less water is darker. */
export type PigmentChange = 'less_water' | 'more_water' | 'same' | 'not_assessed';

/** What happened so far, as far as it changes the next session. */
export interface History {
  readonly done: number;
  readonly last: SessionRecord | undefined;
  readonly findings: readonly Finding[];
  /** A clinician looks first: no date is given. */
  readonly stopped: boolean;
  readonly pigment: PigmentChange;
  /** Healed density as percent of the target, where it was assessed. */
  readonly healedPercent: number | undefined;
  /** The healed result calls for one session more. */
  readonly refine: boolean;
}

/** Everything wrong with the records: shape, days in the future, numbers twice or out of order. */
export function recordProblems(records: unknown, asOf: string): InputProblem[] {
  const shape = check(shapes.list('Session records', SESSION_RECORD, 20), records, 'records');
  if (shape.length > 0) return shape;
  const given = records as readonly SessionRecord[];
  const inOrder = given.toSorted((a, b) => a.number - b.number);
  return given.flatMap((r, i) => {
    const at = `records.${i}`;
    const days = [
      [`${at}.on`, r.on],
      [`${at}.scabSeenOn`, r.scabSeenOn],
      [`${at}.healed.on`, r.healed?.on],
      [`${at}.complaint.on`, r.complaint?.on],
    ] as const;
    const wrong = days.flatMap(([path, day]) => {
      return day && day > asOf ? [inputProblem(path, 'OUT_OF_RANGE', day, `a day not after ${asOf}`)] : [];
    });
    wrong.push(...within(at, sessionConflicts(r)));
    if (given.some((other, j) => j < i && other.number === r.number))
      wrong.push(inputProblem(`${at}.number`, 'CONFLICT', r.number, 'each session once'));
    const before = inOrder.filter((other) => other.number < r.number).at(-1);
    if (before && before.on >= r.on)
      wrong.push(inputProblem(`${at}.on`, 'CONFLICT', r.on, `a day after session ${before.number} on ${before.on}`));
    return wrong;
  });
}

function complaintFindings(last: SessionRecord): Finding[] {
  const { complaint } = last;
  if (!complaint) return [];
  const { kind } = complaint;
  const values = { complaint: kind, on: complaint.on };
  const long = kind === 'itch' && daysBetween(last.on, complaint.on) > ITCH_DAYS;
  const flag = long || RED_FLAG_COMPLAINTS.some((f) => f === kind);
  return [
    finding('D', flag ? 'REFER' : 'CAUTION', flag ? 'd.redFlag' : 'd.complaint', {
      values,
      inputs: { complaint: kind },
    }),
  ];
}

const BY_VERDICT = {
  lighter: { change: 'less_water', refine: true, key: 'b5.lighter' },
  as_planned: { change: 'same', refine: false, key: 'b5.asPlanned' },
  darker: { change: 'more_water', refine: false, key: 'b5.darker' },
  uneven: { change: 'same', refine: true, key: 'b5.uneven' },
} as const;

function healedFindings(
  last: SessionRecord,
  settings: Settings,
): { findings: Finding[]; change: PigmentChange; refine: boolean } {
  const { healed } = last;
  if (!healed) return { findings: [finding('B5', 'INFO', 'b5.notAssessed')], change: 'not_assessed', refine: false };
  const verdict = BY_VERDICT[healed.verdict];
  const findings = [finding('B5', 'INFO', verdict.key, { inputs: { 'healed.verdict': healed.verdict } })];
  const colour =
    healed.lab && healed.target
      ? assessColour(healed.lab, healed.target, healed.calibrated === 'yes', settings)
      : undefined;
  if (colour?.ok) findings.push(colour.value.finding);
  const mismatch = colour?.ok === true && colour.value.verdict === 'mismatch';
  return { findings, change: verdict.change, refine: verdict.refine || mismatch };
}

/** Reads the records of sessions done: how many, what healed, what hurts, what the next one changes. */
export function historyOf(records: readonly SessionRecord[], settings: Settings): History {
  const ordered = records.toSorted((a, b) => a.number - b.number);
  const last = ordered.at(-1);
  if (!last)
    return { done: 0, last, findings: [], stopped: false, pigment: 'same', healedPercent: undefined, refine: false };
  const soon = ordered.flatMap((r, i) => {
    const before = ordered[i - 1];
    const days = before ? daysBetween(before.on, r.on) : GAP_FLOOR_DAYS;
    return days < GAP_FLOOR_DAYS
      ? [finding('C4', 'CAUTION', 'c4.tooSoon', { subject: String(r.number), values: { session: r.number, days } })]
      : [];
  });
  const bled = last.zones
    .filter((z) => z.bleeding === 'yes')
    .map((z) => finding('C6', 'CAUTION', 'c6.bled', { scope: 'zone', subject: z.zone, values: { zone: z.zone } }));
  const complaints = complaintFindings(last);
  const healed = healedFindings(last, settings);
  return {
    done: last.number,
    last,
    findings: [...soon, ...bled, ...complaints, ...healed.findings],
    stopped: complaints.some((f) => f.severity === 'REFER'),
    pigment: healed.change,
    healedPercent: last.healed?.densityPercent ?? undefined,
    refine: healed.refine,
  };
}
