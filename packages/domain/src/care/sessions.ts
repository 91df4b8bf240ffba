import { answer, code, day, list, number, optional, record, text, whole, type Infer } from './shape.ts';
import { ZONES } from './zones.ts';

/** What a client may report after a session. The first group needs a clinician (red flags). */
export const COMPLAINTS = [
  'spreading_redness',
  'pus',
  'fever',
  'nodules',
  'itch',
  'pain',
  'colour',
  'density',
  'other',
] as const;
export const RED_FLAG_COMPLAINTS = ['spreading_redness', 'pus', 'fever', 'nodules'] as const;
/** What a healed photo shows against the target. */
export const HEALED_VERDICTS = ['lighter', 'as_planned', 'darker', 'uneven'] as const;

const zoneDone = record('What was done in a zone', {
  zone: code('Zone', ZONES),
  dots: optional(whole('Dots placed', 0, 100_000)),
  depthMm: optional(number('Deepest setting in mm', 0, 5)),
  bleeding: answer('Did it bleed?'),
});

const lab = record('A measured colour, CIELAB (D65)', {
  L: number('L*', 0, 100),
  a: number('a*', -128, 127),
  b: number('b*', -128, 127),
});

const healed = record('The healed photo, assessed', {
  on: day('Day of the photo'),
  verdict: code('What it shows', HEALED_VERDICTS),
  calibrated: answer('Was a colour card in the photo?'),
  lab: optional(lab),
  target: optional(lab),
  densityPercent: optional(number('Density as percent of the target', 0, 200)),
});

/** What actually happened at a session, from which the next plan is made. */
export const SESSION_RECORD = record('Session record', {
  number: whole('Which session', 1, 20),
  on: day('Day'),
  productId: optional(text('Product', 100)),
  lot: optional(text('Lot', 60)),
  water: optional(number('Parts of water to 1 part of pigment', 0, 100)),
  diluentLot: optional(text('Lot of the diluent', 60)),
  zones: list('Zones', zoneDone, 9),
  scabSeenOn: optional(day('Last day on which a scab was seen')),
  healed: optional(healed),
  complaint: optional(record('A complaint', { kind: code('What', COMPLAINTS), on: day('Day') })),
});
export type SessionRecord = Infer<typeof SESSION_RECORD>;
