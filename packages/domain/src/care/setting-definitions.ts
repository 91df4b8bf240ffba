import type { Source } from '../scales/source.ts';
import type { RuleId } from './rule-ids.ts';
import { COURSE_ROWS } from './setting-rows/aftercare.ts';
import { PIGMENT_ROWS } from './setting-rows/pigment.ts';
import type { Row } from './setting-rows/row.ts';
import { SAFETY_ROWS } from './setting-rows/safety.ts';
import { SESSION_ROWS } from './setting-rows/sessions.ts';
import { ZONES, type Zone } from './zones.ts';

/** One setting of a clinic: its default, and the floor and ceiling it must stay within. */
export interface SettingDefinition {
  readonly key: SettingKey;
  readonly rule: RuleId;
  readonly unit: string;
  readonly doc: string;
  readonly min: number;
  /** Most; a law of the country may lower it. */
  readonly max: (region: string) => number;
  /** Default; `null` where none may be assumed. */
  readonly default: (region: string) => number | null;
  readonly whole: boolean;
  readonly sources: readonly Source[];
  /** A founding document's figure: going below it needs a recorded sign-off. */
  readonly foundingFigure?: number;
}

const ROWS = { ...SAFETY_ROWS, ...PIGMENT_ROWS, ...SESSION_ROWS, ...COURSE_ROWS } as const;

/** Key of a setting. */
export type SettingKey =
  | keyof typeof ROWS
  | 'safety.lidocainePercent'
  | `density.target.${Zone}`
  | `hours.per100cm2.${Zone}`;

/** A founding document's own figures for aftercare (S1). Other items may be shortened freely. */
const FOUNDING: Partial<Record<string, number>> = {
  'aftercare.moisturiseFrom': 5,
  'aftercare.exerciseFrom': 6,
  'aftercare.poolMonths': 1,
};
const FRACTIONAL = /percent|parts|mm|dE00|L\*|hours$|years/;

function definition(key: SettingKey, row: Row): SettingDefinition {
  const [rule, fallback, min, max, unit, doc, tag, ref] = row;
  return {
    key,
    rule,
    unit,
    doc,
    min,
    max: (region) => (key === 'credentials.bbpMonths' && region === 'US' ? 12 : max),
    default: () => fallback,
    whole: !FRACTIONAL.test(unit) || key === 'safety.minimumAge',
    sources: [{ tag, ref }],
    foundingFigure: FOUNDING[key],
  };
}

/** US limit of lidocaine over the counter (A22). Elsewhere a clinic configures its own. */
export const US_LIDOCAINE_PERCENT = 4;

const LIDOCAINE: SettingDefinition = {
  key: 'safety.lidocainePercent',
  rule: 'A22',
  unit: 'percent',
  doc: 'Most lidocaine in the kit; 4 in the US by law, elsewhere none is assumed',
  min: 0.1,
  max: (region) => (region === 'US' ? US_LIDOCAINE_PERCENT : 10),
  default: (region) => (region === 'US' ? US_LIDOCAINE_PERCENT : null),
  whole: false,
  sources: [{ tag: 'P', ref: 'FDA lidocaine 2024' }],
};

const rows = Object.entries(ROWS).map(([key, row]) => definition(key as SettingKey, row));
const perZone = ZONES.flatMap((zone) => [
  definition(`density.target.${zone}`, [
    'C3',
    80,
    20,
    200,
    'dots per cm2',
    `Target density, ${zone}`,
    'J',
    'domain.md',
  ]),
  definition(`hours.per100cm2.${zone}`, [
    'C7',
    1.5,
    0.2,
    8,
    'hours',
    `Hours for 100 cm2, ${zone}`,
    'J',
    'jonathangerow.com',
  ]),
]);

/** Every setting a clinic can change, with default, bounds and sources. */
export const SETTING_DEFINITIONS: readonly SettingDefinition[] = [...rows, LIDOCAINE, ...perZone];
