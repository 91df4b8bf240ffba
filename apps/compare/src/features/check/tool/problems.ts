import { CONSULTATION, type InputProblem } from '@stipple/domain';
import { fill } from './speech.ts';
import type { ToolWords } from './words.ts';

/** What is wrong, by the name of the control it stands beside. */
export type Errors = ReadonlyMap<string, string>;

/** The bounds of a number of the consultation, from where they are named. */
function bounds(path: string): { low: number; high: number } | undefined {
  const field = Object.entries(CONSULTATION.fields).find(([name]) => name === path)?.[1];
  const shape = field?.kind === 'optional' ? field.of : field;
  return shape?.kind === 'number' ? { low: shape.min, high: shape.max } : undefined;
}

function textOf({ path, code, expected }: InputProblem, words: ToolWords['problems']): string {
  const number = bounds(path);
  if (number) return fill(words.number, number);
  if (code === 'REQUIRED') return words.chooseOne;
  if (code === 'CONFLICT') return words.beforeBirth;
  if (code === 'OUT_OF_RANGE') return words.dayOutOfRange;
  return expected.includes('calendar day') ? words.unreadableDay : words.other;
}

/** The problems the rules list, in plain words; the first of each field. */
export function errorsOf(problems: readonly InputProblem[], words: ToolWords): Errors {
  return new Map(problems.toReversed().map((problem) => [problem.path, textOf(problem, words.problems)]));
}
