import { zoneAreaCm2, type Consultation, type ConsultationZone, type Settings, type Zone } from '@stipple/domain';
import { ask, NOTHING, raise, together, type Raised } from '../context.ts';
import { finding } from '../finding.ts';
import { textOrder } from '../order.ts';

/** Needle for a zone: points, and diameter in mm (C5). */
export interface Needle {
  readonly points: readonly number[];
  readonly minMm: number;
  readonly maxMm: number;
}
/** Depth band for a zone in mm (C6). */
export interface DepthBand {
  readonly minMm: number;
  readonly maxMm: number;
}
/** What is planned in one zone, the same for every session. */
export interface ZonePlan {
  readonly zone: Zone;
  /** Area in cm2; null when neither it nor the head circumference is known. */
  readonly areaCm2: number | null;
  /** Target density in dots per cm2 at 100 %; null when a practitioner has to enter it. */
  readonly targetDotsPerCm2: number | null;
  readonly needle: Needle;
  readonly depth: DepthBand;
}

/** Shallowest depth of the band; less is lost within weeks (doctorstudio.co). */
export const DEPTH_MIN_MM = 0.5;
/** Deepest of the wider band; deeper blurs. */
export const DEPTH_MAX_MM = 1.5;
/** An entry deeper than this is blocked. */
export const DEPTH_BLOCK_MM = 2;

const EDGE: readonly Zone[] = ['hairline', 'temples'];
const FINE: readonly Zone[] = [...EDGE, 'parietal_left', 'parietal_right', 'occipital'];

/** C5: one point of 0.18-0.25 mm at hairline and temples, one or three of 0.20-0.30 mm elsewhere. */
export function needleFor(zone: Zone): Needle {
  return EDGE.includes(zone) ? { points: [1], minMm: 0.18, maxMm: 0.25 } : { points: [1, 3], minMm: 0.2, maxMm: 0.3 };
}

/** C6: 0.5-1.0 mm (setting) at the edge, sides, back and on thin skin, 0.5-1.5 mm elsewhere. */
export function depthFor(zone: Zone, thinSkin: boolean, settings: Settings): DepthBand {
  const fine = thinSkin || FINE.includes(zone);
  return { minMm: DEPTH_MIN_MM, maxMm: fine ? settings.values['depth.fineMax'] : DEPTH_MAX_MM };
}

function areaOf(c: Consultation, entry: ConsultationZone): number | null {
  if (entry.areaCm2) return entry.areaCm2;
  if (entry.zone === 'scar') {
    const scars = c.scars ?? [];
    const areas = scars.map((s) => s.areaCm2).filter((area) => typeof area === 'number');
    return scars.length > 0 && areas.length === scars.length ? areas.reduce((sum, a) => sum + a, 0) : null;
  }
  const area = c.headCircumferenceCm ? zoneAreaCm2(entry.zone, c.headCircumferenceCm) : undefined;
  return area === undefined ? null : Math.round(area * 10) / 10;
}

/** C3: a named practitioner's entry goes first; the clinic's default never exceeds the measured density. */
function targetOf(entry: ConsultationZone, settings: Settings): { target: number | null; raised: Raised } {
  const { zone, targetDotsPerCm2: own, measuredFuPerCm2: measured } = entry;
  const key = `density.target.${zone}` as const;
  const share = zone === 'scar' ? settings.values['density.scarPercent'] / 100 : 1;
  const standard = Math.round(settings.values[key] * share);
  if (typeof own === 'number') {
    if (typeof measured !== 'number' || own <= measured) return { target: own, raised: NOTHING };
    const values = { zone, own, measured, by: String(entry.targetEnteredBy) };
    return {
      target: own,
      raised: raise(finding('C3', 'CAUTION', 'c3.aboveMeasured', { scope: 'zone', subject: zone, values })),
    };
  }
  const target = typeof measured === 'number' ? Math.min(standard, measured) : standard;
  if (target === 0) return { target: null, raised: ask('C3', 'zones.targetDotsPerCm2') };
  const setting = { key, value: settings.values[key] } as const;
  return {
    target,
    raised: raise(
      finding('C3', 'INFO', 'c3.default', { scope: 'zone', subject: zone, values: { zone, target }, setting }),
    ),
  };
}

/** Each zone to be treated, without those excluded for a lesion; with what is asked or said about them. */
export function zonePlans(
  c: Consultation,
  settings: Settings,
  excluded: readonly Zone[],
): { zones: ZonePlan[]; raised: Raised } {
  const parts: Raised[] = [];
  const zones = c.zones
    .filter((entry) => !excluded.includes(entry.zone))
    .toSorted((a, b) => textOrder(a.zone, b.zone))
    .map((entry): ZonePlan => {
      const areaCm2 = areaOf(c, entry);
      if (areaCm2 === null) parts.push(ask('C7', entry.zone === 'scar' ? 'scars.areaCm2' : 'headCircumferenceCm'));
      const { target, raised } = targetOf(entry, settings);
      parts.push(raised);
      const depth = depthFor(entry.zone, entry.thinSkin === 'yes', settings);
      return { zone: entry.zone, areaCm2, targetDotsPerCm2: target, needle: needleFor(entry.zone), depth };
    });
  return { zones, raised: together(...parts) };
}
