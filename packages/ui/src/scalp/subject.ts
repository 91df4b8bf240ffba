import type { CaseScale, Indication, ScarType, Service } from '@stipple/domain';
import { cause, scarred } from './causes.ts';
import { blob, CROWN, ellipse, symmetric } from './geometry.ts';
import { PARTINGS, parted, type Parting } from './female.ts';
import { isNorwood, norwood } from './norwood.ts';
import type { DrawnGoal, DrawnView, Sketch, Subject } from './sketch.ts';

const LINE = blob(
  symmetric([
    [0.66, 0.5],
    [0.5, 0.66],
    [0, 0.76],
  ]).concat([
    [-0.52, 0.42],
    [0, 0.52],
    [0.52, 0.42],
  ]),
);
const ALL_OVER = blob(
  symmetric([
    [0, 0.76],
    [0.5, 0.64],
    [0.72, 0.2],
    [0.66, -0.4],
    [0, -0.76],
  ]),
);

const DRAWINGS: Record<DrawnGoal, () => Sketch> = {
  hairline: () => ({ ...norwood('IIA', 'top'), pigment: LINE }),
  crown: () => ({
    ...norwood('III_VERTEX', 'top'),
    pigment: ellipse(CROWN, 0.27, 0.25),
  }),
  all_over: () => ({ ...norwood('VI', 'top'), pigment: ALL_OVER }),
  density: () => ({ ...norwood('I', 'top'), density: 0.4 }),
  scar: () => scarred('fut_strip', 'back'),
  alopecia: () => cause('areata', 'top'),
};

const SERVICES: Record<Service, DrawnGoal | 'plain' | 'faded'> = {
  consultation: 'plain',
  hairline: 'hairline',
  full_scalp: 'all_over',
  density: 'density',
  scar: 'scar',
  touch_up: 'faded',
};

function service(code: Service): Sketch {
  const drawn = SERVICES[code];
  if (drawn === 'plain') return norwood('III', 'front');
  if (drawn === 'faded')
    return { ...norwood('VI', 'top'), thin: [{ d: ALL_OVER, density: 0.3 }], bald: norwood('I', 'top').bald };
  return DRAWINGS[drawn]();
}

/** The sketch of a subject; `undefined` for a stage that its scale does not have. */
export function sketchOf(subject: Subject, view: DrawnView | undefined): Sketch | undefined {
  if ('indication' in subject) return cause(subject.indication.toLowerCase() as Indication, view);
  if ('scar' in subject) return scarred(subject.scar.toLowerCase() as ScarType, view);
  if ('service' in subject) return service(subject.service.toLowerCase() as Service);
  if ('goal' in subject) return DRAWINGS[subject.goal]();
  const stage = subject.stage.toUpperCase();
  const scale = subject.scale.toLowerCase() as CaseScale;
  if (scale === 'norwood') return isNorwood(stage) ? norwood(stage, view ?? 'top') : undefined;
  const partings: Readonly<Record<string, Parting>> = PARTINGS[scale];
  const parting = Object.hasOwn(partings, stage) ? partings[stage] : undefined;
  return parting && parted(parting, view ?? 'top');
}
