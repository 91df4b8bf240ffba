import { answered, refused, type Result } from '../result.ts';
import { ANSWERS, check, shapes, ZONES, type Infer, type Settings } from '@stipple/domain';
import { finding, type Finding } from '../finding.ts';
import { settingsProblems } from '../input.ts';
import { DEPTH_BLOCK_MM, DEPTH_MAX_MM, DEPTH_MIN_MM, depthFor } from './zones.ts';

/** A depth as it is set at the machine, before or while working in a zone. */
export const DEPTH_ENTRY = shapes.record('Depth entry', {
  zone: shapes.code('Zone', ZONES),
  depthMm: shapes.number('Depth in mm', 0, 10),
  thinSkin: shapes.code('Is the skin thin there?', ANSWERS),
  bleeding: shapes.code('Does it bleed?', ANSWERS),
});
export type DepthEntry = Infer<typeof DEPTH_ENTRY>;

/** C6 for one entry: bleeding means stop, above 2.0 mm is blocked, outside the zone's band or above 1.5 mm is cautioned. */
export function checkDepth(
  entry: DepthEntry,
  settings: Settings,
): Result<{ accepted: boolean; findings: readonly Finding[] }> {
  const problems = [...settingsProblems(settings), ...check(DEPTH_ENTRY, entry)];
  if (problems.length > 0) return refused(problems);
  const { zone, depthMm } = entry;
  const band = depthFor(zone, entry.thinSkin === 'yes', settings);
  const details = {
    scope: 'entry',
    subject: zone,
    values: { zone, depth: depthMm, min: band.minMm, max: band.maxMm },
    inputs: { zone, depthMm },
  } as const;
  const findings: Finding[] = [];
  if (entry.bleeding === 'yes') findings.push(finding('C6', 'BLOCK', 'c6.bleeding', details));
  if (depthMm > DEPTH_BLOCK_MM) findings.push(finding('C6', 'BLOCK', 'c6.tooDeep', details));
  else if (depthMm > DEPTH_MAX_MM) findings.push(finding('C6', 'CAUTION', 'c6.blurs', details));
  else if (depthMm > band.maxMm) findings.push(finding('C6', 'CAUTION', 'c6.deepHere', details));
  else if (depthMm < DEPTH_MIN_MM) findings.push(finding('C6', 'CAUTION', 'c6.shallow', details));
  return answered({ accepted: findings.every((f) => f.severity !== 'BLOCK'), findings });
}
