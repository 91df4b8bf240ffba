import type { PlanRule } from '@stipple/domain';
import type { RuleText } from '../entry.ts';

const NO_BOUNDARY = 'No date or number by itself.';

/** What the documentation says of the plan rules: input, output, and what holds on the boundary. */
export const PLAN_TEXTS: Record<PlanRule, RuleText> = {
  B1: {
    title: 'Record of the product',
    input: 'compliance record, lot, expiry, recall',
    output: 'product excluded; recalled: blocked',
    boundary: 'Still valid on its last day. ResAP(2008)1 is not a pass.',
  },
  B2: {
    title: 'Premixed products',
    input: 'hair and skin tags',
    output: 'chosen by tags, never diluted',
    boundary: 'A product without tags fits any hair or skin.',
  },
  B3: {
    title: 'First dilution',
    input: 'hair colour, grey percent, L* of red hair',
    output: 'parts of water to 1 for session 3',
    boundary: 'Red hair at exactly L* 50 counts as light; 50 % grey counts as grey.',
  },
  B4: {
    title: 'Skin tone',
    input: 'ITA of a measured colour',
    output: 'more water on light, less on dark skin',
    boundary: 'Strict: exactly 41 and exactly -30 degrees change nothing.',
  },
  B5: {
    title: 'Lighter at first',
    input: 'session',
    output: 'more water at sessions 1 and 2; session 3 by the healed photo',
    boundary: 'Session 3 and later use the target itself.',
  },
  B6: {
    title: 'Undertone',
    input: 'undertone of skin and shade, colourant',
    output: 'advice only',
    boundary: NO_BOUNDARY,
  },
  B7: { title: 'Scars fade more', input: 'scar in the area', output: 'test area at session 1', boundary: NO_BOUNDARY },
  B8: {
    title: 'Healed colour',
    input: 'two measured colours, calibrated photo',
    output: 'close, review or mismatch by CIEDE2000',
    boundary: 'Exactly 2 is close; exactly 5 is review.',
  },
  B9: {
    title: 'Diluent',
    input: 'sterile, single use, lot, volume, ratio',
    output: 'entry blocked',
    boundary: 'Still valid on its last day. Distilled is not sterile.',
  },
  C1: {
    title: 'How many sessions',
    input: 'stage, area, scars, indication',
    output: '3 (2-4), or 4 (3-5)',
    boundary: 'NW VI and VII, the whole scalp, any scar or areata take the longer range.',
  },
  C2: {
    title: 'Density by session',
    input: 'session',
    output: '30, 70, 100 % of the target',
    boundary: 'Sessions 4 and 5 refine.',
  },
  C3: {
    title: 'Target density',
    input: 'setting, measured follicular units, practitioner entry',
    output: 'dots per cm2',
    boundary: 'The default never exceeds the measured density; only a named practitioner does.',
  },
  C4: {
    title: 'Dates',
    input: 'gaps, deferrals, scabs',
    output: 'earliest days',
    boundary: 'Day 7 after a session is the earliest there is.',
  },
  C5: { title: 'Needle', input: 'zone', output: 'points and millimetres', boundary: 'Bands include their ends.' },
  C6: {
    title: 'Depth',
    input: 'zone, thin skin, entry',
    output: 'band; entry cautioned or blocked',
    boundary: 'Exactly the band ends are inside; exactly 2.0 mm is a caution, above it is blocked.',
  },
  C7: {
    title: 'Hours',
    input: 'areas, table of the clinic',
    output: 'hours for each session, capped',
    boundary: 'At the cap nothing is cut.',
  },
  C8: {
    title: 'Zones',
    input: 'stage',
    output: 'zones it affects',
    boundary: "The practitioner's own zones go first.",
  },
  D: {
    title: 'Aftercare',
    input: 'latest session, settings',
    output: 'day-by-day plan',
    boundary: 'An item is permitted on its own day; sun cover still holds on day 30.',
  },
  E: {
    title: 'Longevity',
    input: 'adverse factors, absorbable',
    output: 'a range of years',
    boundary: 'Never under 1.5 nor over 8 years; a touch-up is offered from the start of the window.',
  },
  F: { title: 'Pain', input: 'zones', output: 'typical and range of 10', boundary: NO_BOUNDARY },
  G: {
    title: 'Quote',
    input: 'price book, zones, sessions',
    output: 'a range, or why not',
    boundary: 'The price book counts on its last day.',
  },
  H: {
    title: 'Credentials',
    input: 'kind, dates, how it was checked',
    output: 'badge, warnings, bookable or not',
    boundary: 'Still valid on its last day; warned at 60, 30 and 7 days left.',
  },
};
