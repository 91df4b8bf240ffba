import { INDICATIONS, SCAR_TYPES, SERVICES, STAGES, zonesOfStage, type CaseScale } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { render } from '../render.testing.tsx';
import { GOALS, ScalpDrawing, type DrawnView, type Subject } from './index.ts';
import { sketchOf } from './subject.ts';

const stages: Subject[] = (Object.keys(STAGES) as CaseScale[]).flatMap((scale) =>
  STAGES[scale].map((stage) => ({ scale, stage })),
);
const SUBJECTS: Subject[] = [
  ...stages,
  ...INDICATIONS.map((indication) => ({ indication })),
  ...SCAR_TYPES.map((scar) => ({ scar })),
  ...SERVICES.map((service) => ({ service })),
  ...GOALS.map((goal) => ({ goal })),
];

describe('ScalpDrawing', () => {
  it.each(['top', 'front', 'back', undefined] as const)('draws everything from %s', (view) => {
    for (const of of SUBJECTS) {
      const markup = render(<ScalpDrawing of={of} view={view} />);
      expect(markup, JSON.stringify(of)).toContain('<svg');
      expect(markup, JSON.stringify(of)).not.toMatch(/NaN|undefined|Infinity/);
      // A guided choice shows a dozen of them.
      expect(markup.length, JSON.stringify(of)).toBeLessThan(5_000);
    }
  });

  it('tells the stages of each scale apart, from above', () => {
    for (const scale of Object.keys(STAGES) as CaseScale[]) {
      const drawn = STAGES[scale].map((stage) => JSON.stringify(sketchOf({ scale, stage }, 'top')));
      expect(new Set(drawn).size, scale).toBe(STAGES[scale].length);
    }
    const causes = INDICATIONS.map((indication) => JSON.stringify(sketchOf({ indication }, undefined)));
    expect(new Set(causes).size).toBe(INDICATIONS.length);
  });

  it('shows a bald crown of its own in just those Norwood stages that affect the crown apart from the front', () => {
    for (const stage of STAGES.norwood) {
      const zones = zonesOfStage('norwood', stage) ?? [];
      const apart = zones.includes('vertex') && !['VI', 'VII'].includes(stage);
      expect((sketchOf({ scale: 'norwood', stage }, 'top')?.bald ?? []).length, stage).toBe(apart ? 2 : 1);
    }
  });

  it('draws nothing for a stage that does not exist, in either spelling of the scale', () => {
    const draw = (scale: CaseScale | Uppercase<CaseScale>, stage: string, view: DrawnView = 'top') =>
      render(<ScalpDrawing of={{ scale, stage }} view={view} />);
    expect(draw('norwood', 'VIII')).toBe('');
    expect(draw('LUDWIG', 'constructor')).toBe('');
    expect(draw('NORWOOD', 'III_VERTEX')).toContain('<svg');
  });

  it('is decoration unless it is named', () => {
    expect(render(<ScalpDrawing of={{ goal: 'crown' }} />)).toContain('aria-hidden="true"');
    expect(render(<ScalpDrawing of={{ goal: 'crown' }} label="Crown" />)).toContain('role="img" aria-label="Crown"');
  });
});
