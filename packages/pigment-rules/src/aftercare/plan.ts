import {
  addDays,
  addMonths,
  daysBetween,
  dayOf,
  isDay,
  isInstant,
  inputProblem,
  type IsoDate,
  type SettingKey,
  type Settings,
  type Source,
} from '@stipple/domain';
import { settingsProblems } from '../input.ts';
import { RULES_VERSION } from '../registry/index.ts';
import { answered, refused, type Result } from '../result.ts';
import type { Versions } from '../screen.ts';
import { textOrder } from '../order.ts';

/** What an item of aftercare is about. */
export const AFTERCARE_ITEMS = [
  'dots_darker',
  'normal_activity',
  'no_picking',
  'wash_water',
  'moisturise',
  'foil_shave',
  'exercise',
  'products',
  'shampoo',
  'razor',
  'sun_cover',
  'sunscreen',
  'pool_sauna_steam',
  'blood_donation',
] as const;
export type AftercareKey = (typeof AFTERCARE_ITEMS)[number];

/** One item: `allowed_from` permits on its day; `keep_through` holds up to and with its day; `ask` has no day. */
export interface AftercareItem {
  readonly key: AftercareKey;
  readonly kind: 'allowed_from' | 'keep_through' | 'ask';
  /** Days after the latest session, 0 being the day itself. */
  readonly day: number | null;
  readonly on: IsoDate | null;
  /** Message key of the text. */
  readonly text: string;
  readonly sources: readonly Source[];
  readonly setting?: SettingKey;
}

/** Signs for which a clinician is asked at once. General knowledge (G). */
export const RED_FLAGS = ['spreading_redness', 'pus', 'fever', 'nodules', 'itch_over_4_weeks'] as const;

/** Aftercare after the latest session; every clock starts from it. */
export interface AftercarePlan {
  readonly sessionOn: IsoDate;
  readonly timeZone: string;
  readonly items: readonly AftercareItem[];
  readonly redFlags: readonly (typeof RED_FLAGS)[number][];
  readonly versions: Versions;
}

const S0: Source = { tag: 'S0', ref: 'Effective SMP Procedures' };
const S1: Source = { tag: 'S1', ref: 'Fast, Safe, and Effective: SMP' };
const S3: Source = { tag: 'S3', ref: 'How To Get The Best Results' };
const S4: Source = { tag: 'S4', ref: 'Restoring Confidence' };
const C = (ref: string): Source => ({ tag: 'C', ref });

/** Days on which dots still look darker (hishairclinic: up to 7). */
const DARKER_DAYS = 7;

function itemsFor(sessionOn: IsoDate, settings: Settings): AftercareItem[] {
  const v = settings.values;
  const at = (day: number) => ({ day, on: addDays(sessionOn, day) });
  const byDays = addDays(sessionOn, v['aftercare.poolDays']);
  const byMonths = addMonths(sessionOn, v['aftercare.poolMonths']);
  const pool = byDays > byMonths ? byDays : byMonths;
  const from = (
    key: AftercareKey,
    setting: Exclude<SettingKey, 'safety.lidocainePercent'>,
    sources: Source[],
  ): AftercareItem => ({
    key,
    kind: 'allowed_from',
    ...at(v[setting]),
    text: `d.${key}`,
    sources,
    setting,
  });
  const cover = v['aftercare.sunCoverThrough'];
  return [
    {
      key: 'dots_darker',
      kind: 'keep_through',
      ...at(DARKER_DAYS),
      text: 'd.dots_darker',
      sources: [C('hishairclinic.com')],
    },
    { key: 'normal_activity', kind: 'allowed_from', ...at(3), text: 'd.normal_activity', sources: [S4] },
    { key: 'no_picking', kind: 'keep_through', ...at(14), text: 'd.no_picking', sources: [C('doctorstudio.co')] },
    from('wash_water', 'aftercare.waterFrom', [S3, C('yamastudios.co')]),
    from('moisturise', 'aftercare.moisturiseFrom', [S1]),
    from('foil_shave', 'aftercare.foilShaveFrom', [C('enhancedscalp.com')]),
    from('exercise', 'aftercare.exerciseFrom', [S1]),
    from('products', 'aftercare.shampooFrom', [S0, C('enhancedscalp.com')]),
    from('shampoo', 'aftercare.shampooFrom', [S3, C('enhancedscalp.com')]),
    from('razor', 'aftercare.razorFrom', [{ tag: 'J', ref: 'domain.md' }]),
    {
      key: 'sun_cover',
      kind: 'keep_through',
      ...at(cover),
      text: 'd.sun_cover',
      sources: [S0, S3, C('steadymicro.com')],
      setting: 'aftercare.sunCoverThrough',
    },
    {
      key: 'sunscreen',
      kind: 'allowed_from',
      ...at(cover + 1),
      text: 'd.sunscreen',
      sources: [S4],
      setting: 'aftercare.sunCoverThrough',
    },
    {
      key: 'pool_sauna_steam',
      kind: 'allowed_from',
      day: daysBetween(sessionOn, pool),
      on: pool,
      text: 'd.pool_sauna_steam',
      sources: [S1, C('steadymicro.com')],
      setting: 'aftercare.poolDays',
    },
    {
      key: 'blood_donation',
      kind: 'ask',
      day: null,
      on: null,
      text: 'd.blood_donation',
      sources: [C('finessesmp.co.uk'), C('newagespa.ca')],
    },
  ];
}

/** Items in the order of their days, those without one last. */
const place = (item: AftercareItem): string => `${item.on ?? '9'} ${item.key}`;

/**
 * The day-by-day plan after the latest session (domain.md D). A session given as an instant falls on its day in the
 * clinic's time zone. Pool, sauna and steam: from the later of 30 days and one calendar month, that day permitted.
 */
export function aftercarePlan(latestSession: string, settings: Settings): Result<AftercarePlan> {
  const problems = settingsProblems(settings);
  const byDay = isDay(latestSession);
  if (!byDay && !isInstant(latestSession))
    problems.push(inputProblem('latestSession', 'INVALID_VALUE', latestSession, 'a calendar day or an instant'));
  if (problems.length > 0) return refused(problems);
  const sessionOn = byDay ? latestSession : dayOf(latestSession, settings.timeZone);
  return answered({
    sessionOn,
    timeZone: settings.timeZone,
    items: itemsFor(sessionOn, settings).toSorted((a, b) => textOrder(place(a), place(b))),
    redFlags: RED_FLAGS,
    versions: { rules: RULES_VERSION, settings: settings.version },
  });
}

/** What holds on one day. */
export interface AftercareDay {
  /** Days after the session; negative before it. */
  readonly day: number;
  readonly allowed: readonly AftercareItem[];
  readonly notYet: readonly AftercareItem[];
  readonly keep: readonly AftercareItem[];
}

/** What is allowed, not yet allowed, and still to be kept on a day. A day before the session is a problem. */
export function today(plan: AftercarePlan, date: IsoDate): Result<AftercareDay> {
  if (!isDay(date)) return refused([inputProblem('date', 'INVALID_VALUE', date, 'a calendar day as YYYY-MM-DD')]);
  if (date < plan.sessionOn)
    return refused([inputProblem('date', 'OUT_OF_RANGE', date, `a day not before ${plan.sessionOn}`)]);
  const dated = plan.items.flatMap((item) => (item.on === null ? [] : [{ item, on: item.on }]));
  const pick = (kind: AftercareItem['kind'], holds: (on: IsoDate) => boolean) =>
    dated.filter((d) => d.item.kind === kind && holds(d.on)).map((d) => d.item);
  return answered({
    day: daysBetween(plan.sessionOn, date),
    allowed: pick('allowed_from', (on) => on <= date),
    notYet: pick('allowed_from', (on) => on > date),
    keep: pick('keep_through', (on) => date <= on),
  });
}
