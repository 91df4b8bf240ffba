import { parseStage, type Need } from '@stipple/domain';
import { BadUserInput } from '../../platform/errors.ts';

/**
 * A need as code uses it: the stage as its scale's code.
 * @throws BadUserInput naming the part that makes no sense, below `path`
 */
export function checkedNeed(need: Need | null | undefined, path: readonly string[] = ['need']): Need {
  if (!need) return {};
  if (need.monk !== null && need.monk !== undefined && (need.monk < 1 || need.monk > 10)) {
    throw new BadUserInput('`monk` must be between 1 and 10.', [...path, 'monk']);
  }
  return { ...need, stage: checkedStage(need, path) };
}

function checkedStage({ scale, stage }: Need, path: readonly string[]): string | null {
  if (stage === null || stage === undefined) return null;
  if (!scale)
    throw new BadUserInput('`stage` needs `scale`: the same number means another thing on another scale.', [
      ...path,
      'scale',
    ]);
  const code = parseStage(scale, stage);
  if (code === undefined) {
    throw new BadUserInput('`stage` is not a stage of that scale; the field `scales` lists them.', [...path, 'stage']);
  }
  return code;
}
