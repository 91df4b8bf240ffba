import { isDay, isInstant } from './calendar.ts';
import { ANSWERS, problem, type NumberShape, type Problem, type RecordShape, type Shape } from './shape.ts';

/** What a shape expects, in words: the last part of every message about it. */
export function expectation(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return `text of 1 to ${shape.max} characters${shape.pattern ? ` matching ${shape.pattern.source}` : ''}`;
    case 'number':
      return `a ${shape.integer ? 'whole ' : ''}number from ${shape.min} to ${shape.max}`;
    case 'day':
      return 'a calendar day as YYYY-MM-DD';
    case 'instant':
      return 'an instant such as 2026-03-29T09:30:00Z';
    case 'answer':
      return ANSWERS.join(', ');
    case 'flag':
      return 'true or false';
    case 'code':
      return `one of ${shape.codes.join(', ')}`;
    case 'list':
      return `a list of ${shape.min} to ${shape.max}`;
    case 'optional':
      return expectation(shape.of);
    case 'record':
      return `a record of ${Object.keys(shape.fields).join(', ')}`;
  }
}

function numberProblems(shape: NumberShape, input: unknown, path: string): Problem[] {
  const number = typeof input === 'number' && Number.isFinite(input) && (!shape.integer || Number.isInteger(input));
  if (!number) return [problem(path, 'INVALID_VALUE', input, expectation(shape))];
  const fits = input >= shape.min && input <= shape.max;
  return fits ? [] : [problem(path, 'OUT_OF_RANGE', input, expectation(shape))];
}

function recordProblems(shape: RecordShape, input: object, path: string): Problem[] {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const given = input as Readonly<Record<string, unknown>>;
  const found: Problem[] = [];
  for (const name of Object.keys(given).toSorted()) {
    if (!Object.hasOwn(shape.fields, name))
      found.push(problem(at(name), 'INVALID_VALUE', given[name], expectation(shape)));
  }
  for (const name in shape.fields) {
    const field = shape.fields[name];
    // own values only: a field that an object merely inherits was not given
    if (field)
      for (const wrong of check(field, Object.hasOwn(given, name) ? given[name] : undefined, at(name)))
        found.push(wrong);
  }
  return found;
}

function textProblems(shape: Extract<Shape, { kind: 'text' }>, input: unknown, path: string): Problem[] {
  if (typeof input !== 'string' || input.trim() === '')
    return [problem(path, 'INVALID_VALUE', input, expectation(shape))];
  if (input.length > shape.max) return [problem(path, 'TOO_LONG', input, expectation(shape))];
  const fits = !shape.pattern || shape.pattern.test(input);
  return fits ? [] : [problem(path, 'INVALID_VALUE', input, expectation(shape))];
}

/**
 * Everything wrong with an input against its shape, in field order; empty when it fits.
 * Never throws. `null` counts as missing; a field the shape does not know is a problem, never ignored.
 */
export function check(shape: Shape, input: unknown, path = ''): Problem[] {
  const missing = input === undefined || input === null;
  if (shape.kind === 'optional') return missing ? [] : check(shape.of, input, path);
  if (shape.kind === 'answer' && missing) return [];
  if (missing) return [problem(path, 'REQUIRED', undefined, expectation(shape))];
  const wrong = () => [problem(path, 'INVALID_VALUE', input, expectation(shape))];
  switch (shape.kind) {
    case 'text':
      return textProblems(shape, input, path);
    case 'number':
      return numberProblems(shape, input, path);
    case 'day':
      return isDay(input) ? [] : wrong();
    case 'instant':
      return isInstant(input) ? [] : wrong();
    case 'answer':
      return ANSWERS.some((a) => a === input) ? [] : wrong();
    case 'flag':
      return typeof input === 'boolean' ? [] : wrong();
    case 'code':
      return shape.codes.some((c) => c === input) ? [] : wrong();
    case 'list':
      if (!Array.isArray(input)) return wrong();
      if (input.length < shape.min || input.length > shape.max) {
        return [problem(path, input.length < shape.min ? 'REQUIRED' : 'TOO_LONG', input, expectation(shape))];
      }
      return input.flatMap((item, i) => check(shape.of, item, path === '' ? String(i) : `${path}.${i}`));
    case 'record':
      return typeof input === 'object' && !Array.isArray(input) ? recordProblems(shape, input, path) : wrong();
  }
}
