import { check, shapes, type Lab, type InputProblem, type Settings } from '@stipple/domain';
import { differenceCiede2000 } from 'culori/fn';
import { finding, type Finding } from '../finding.ts';
import { settingsProblems } from '../input.ts';
import { answered, refused, type Result } from '../result.ts';

const LAB = shapes.record('A measured colour', {
  L: shapes.number('L*', 0, 100),
  a: shapes.number('a*', -128, 127),
  b: shapes.number('b*', -128, 127),
});
const ciede2000 = differenceCiede2000();

/** CIEDE2000 difference of two CIELAB colours (D65). By culori, checked on the 34 pairs of Sharma 2005. */
export function deltaE00(a: Lab, b: Lab): number {
  return ciede2000({ mode: 'lab65', l: a.L, a: a.a, b: a.b }, { mode: 'lab65', l: b.L, a: b.a, b: b.b });
}

/** What a healed colour shows against its target. */
export interface ColourAssessment {
  /** CIEDE2000 difference. */
  readonly deltaE: number;
  readonly verdict: 'close' | 'review' | 'mismatch' | 'not_calibrated';
  readonly finding: Finding;
}

/**
 * B8: healed against target colour. Only a photo with a colour card counts; without one the verdict is `not_calibrated`.
 * At most 2 is close, above 5 a mismatch (settings; J, informed by P).
 */
export function assessColour(
  healed: Lab,
  target: Lab,
  calibrated: boolean,
  settings: Settings,
): Result<ColourAssessment> {
  const problems: InputProblem[] = [
    ...settingsProblems(settings),
    ...check(LAB, healed, 'healed'),
    ...check(LAB, target, 'target'),
  ];
  if (problems.length > 0) return refused(problems);
  const deltaE = Math.round(deltaE00(healed, target) * 100) / 100;
  const close = settings.values['pigment.closeDe'];
  const far = settings.values['pigment.mismatchDe'];
  const values = { deltaE, close, far };
  const inputs = { deltaE, calibrated };
  if (!calibrated) {
    return answered({
      deltaE,
      verdict: 'not_calibrated',
      finding: finding('B8', 'INFO', 'b8.notCalibrated', { inputs }),
    });
  }
  if (deltaE <= close)
    return answered({ deltaE, verdict: 'close', finding: finding('B8', 'INFO', 'b8.close', { values, inputs }) });
  if (deltaE <= far)
    return answered({ deltaE, verdict: 'review', finding: finding('B8', 'CAUTION', 'b8.review', { values, inputs }) });
  return answered({
    deltaE,
    verdict: 'mismatch',
    finding: finding('B8', 'CAUTION', 'b8.mismatch', { values, inputs }),
  });
}
