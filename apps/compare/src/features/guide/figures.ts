import { resolveSettings, settingDefinition, US_LIDOCAINE_PERCENT, type SettingKey } from '@stipple/domain';
import {
  ABSORBABLE_YEARS,
  aftercarePlan,
  BASE_YEARS,
  DENSITY_PERCENT,
  DEPTH_MAX_MM,
  DEPTH_MIN_MM,
  OUTER_YEARS,
  PAIN,
  type AftercareKey,
} from '@stipple/pigment-rules';
import { REPORTED } from './reported.ts';

/** Where no clinic has changed anything. */
const DEFAULTS = resolveSettings({ version: 'defaults', region: 'GB', timeZone: 'Europe/London', values: [] }).settings;

function byDefault(key: Exclude<SettingKey, 'safety.lidocainePercent'>): number {
  if (DEFAULTS === undefined) throw new Error('The default settings contradict themselves');
  return DEFAULTS.values[key];
}

/** The least that a clinic may set. */
function least(key: SettingKey): number {
  const definition = settingDefinition(key);
  if (definition === undefined) throw new Error(`No setting ${key}`);
  return definition.min;
}

function daysOfAftercare(): Readonly<Record<AftercareKey, number>> {
  const plan = DEFAULTS && aftercarePlan('2026-01-01', DEFAULTS);
  if (!plan?.ok) throw new Error('No aftercare by default');
  return Object.fromEntries(plan.value.items.map((item) => [item.key, item.day ?? 0])) as Record<AftercareKey, number>;
}

const care = daysOfAftercare();

/** Every number that the guide's texts name: ours from where the rules have it, those of others from `REPORTED`. */
export const FIGURES = {
  ...REPORTED,
  depthMin: DEPTH_MIN_MM,
  depthMax: DEPTH_MAX_MM,
  density1: DENSITY_PERCENT[0],
  density2: DENSITY_PERCENT[1],
  density3: DENSITY_PERCENT[2],
  sessionsLow: byDefault('sessions.plain.low'),
  sessionsTypical: byDefault('sessions.plain.typical'),
  sessionsHigh: byDefault('sessions.plain.high'),
  extendedLow: byDefault('sessions.extended.low'),
  extendedHigh: byDefault('sessions.extended.high'),
  gapDays: byDefault('sessions.gapDays'),
  lastGapDays: byDefault('sessions.lastGapDays'),
  gapFloor: least('sessions.gapDays'),
  hoursCap: byDefault('hours.cap'),
  patchHours: byDefault('safety.patchHours'),
  patchIdealDays: byDefault('safety.patchIdealDays'),
  painTypical: PAIN.typical,
  painLow: PAIN.low,
  painHigh: PAIN.high,
  painOf: PAIN.of,
  lidocainePercent: US_LIDOCAINE_PERCENT,
  darkerDays: care.dots_darker,
  activityFrom: care.normal_activity,
  noPickingDays: care.no_picking,
  waterFrom: care.wash_water,
  moisturiseFrom: care.moisturise,
  foilFrom: care.foil_shave,
  exerciseFrom: care.exercise,
  productsFrom: care.products,
  shampooFrom: care.shampoo,
  razorFrom: care.razor,
  sunCoverThrough: care.sun_cover,
  sunscreenFrom: care.sunscreen,
  poolDays: byDefault('aftercare.poolDays'),
  poolMonths: byDefault('aftercare.poolMonths'),
  baseLow: BASE_YEARS.low,
  baseHigh: BASE_YEARS.high,
  outerLow: OUTER_YEARS.low,
  outerHigh: OUTER_YEARS.high,
  absorbableLow: ABSORBABLE_YEARS.low,
  absorbableHigh: ABSORBABLE_YEARS.high,
  minimumAge: byDefault('safety.minimumAge'),
  clearDays: byDefault('safety.clearDays'),
  isotretinoinMonths: byDefault('safety.isotretinoinMonths'),
  chemoPlannedDays: byDefault('safety.chemoPlannedDays'),
  chemoMonths: byDefault('safety.chemoMonths'),
  a1cLetter: byDefault('safety.a1cLetter'),
  a1cRefuse: byDefault('safety.a1cRefuse'),
  areataMonths: byDefault('safety.areataMonths'),
  transplantDeferMonths: byDefault('safety.transplantDeferMonths'),
  transplantLetterMonths: byDefault('safety.transplantLetterMonths'),
  scarMonths: byDefault('safety.scarMonths'),
  laserDays: byDefault('safety.laserDays'),
  laserLeastWeeks: least('safety.laserDays') / 7,
  scalpRecheckDays: byDefault('safety.scalpRecheckDays'),
} as const satisfies Readonly<Record<string, number | string>>;

const PLACE = /\{(\w+)\}/g;

/** The names of the figures in a text. */
export const figuresIn = (text: string): string[] => [...text.matchAll(PLACE)].map((match) => String(match[1]));

/** A text with its figures, written as the locale writes numbers. A year is a text, and stays as it is. */
export function withFigures(text: string, locale: string): string {
  const number = new Intl.NumberFormat(locale);
  const figures: Readonly<Record<string, number | string>> = FIGURES;
  return text.replace(PLACE, (whole, name: string) => {
    const figure = figures[name];
    if (figure === undefined) return whole;
    return typeof figure === 'number' ? number.format(figure) : figure;
  });
}
