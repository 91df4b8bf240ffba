import { isDay, isInstant } from './calendar.ts';
import type { UserErrorCode } from '../rejection.ts';
import {
  ANSWERS,
  problem,
  type ListShape,
  type NumberShape,
  type Problem,
  type RecordShape,
  type Shape,
  type TextShape,
} from './shape.ts';

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

/** Where the walk is: the names and numbers on the way from the outermost input. One list, lengthened and shortened. */
type Way = (string | number)[];

function fail(way: Way, code: UserErrorCode, input: unknown, shape: Shape, found: Problem[]): void {
  found.push(problem(way.join('.'), code, input, expectation(shape)));
}

function walkNumber(shape: NumberShape, input: unknown, way: Way, found: Problem[]): void {
  const number = typeof input === 'number' && Number.isFinite(input) && (!shape.integer || Number.isInteger(input));
  if (!number) fail(way, 'INVALID_VALUE', input, shape, found);
  else if (input < shape.min || input > shape.max) fail(way, 'OUT_OF_RANGE', input, shape, found);
}

function walkText(shape: TextShape, input: unknown, way: Way, found: Problem[]): void {
  if (typeof input !== 'string' || input.trim() === '') fail(way, 'INVALID_VALUE', input, shape, found);
  else if (input.length > shape.max) fail(way, 'TOO_LONG', input, shape, found);
  else if (shape.pattern && !shape.pattern.test(input)) fail(way, 'INVALID_VALUE', input, shape, found);
}

function walkRecord(shape: RecordShape, input: object, way: Way, found: Problem[]): void {
  const given = input as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(shape.fields, name));
  for (const name of unknown.toSorted()) fail([...way, name], 'INVALID_VALUE', given[name], shape, found);
  for (const name in shape.fields) {
    const field = shape.fields[name];
    // own values only: a field that an object merely inherits was not given
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    way.push(name);
    if (field) walk(field, value, way, found);
    way.pop();
  }
}

function walkList(shape: ListShape, input: readonly unknown[], way: Way, found: Problem[]): void {
  if (input.length < shape.min) return fail(way, 'REQUIRED', input, shape, found);
  if (input.length > shape.max) return fail(way, 'TOO_LONG', input, shape, found);
  input.forEach((item, i) => {
    way.push(i);
    walk(shape.of, item, way, found);
    way.pop();
  });
}

/** Whether a value of one of the plain kinds is of its kind. */
function isOf(
  shape: Exclude<Shape, { kind: 'text' | 'number' | 'list' | 'optional' | 'record' }>,
  input: unknown,
): boolean {
  switch (shape.kind) {
    case 'day':
      return isDay(input);
    case 'instant':
      return isInstant(input);
    case 'answer':
      return ANSWERS.some((a) => a === input);
    case 'flag':
      return typeof input === 'boolean';
    case 'code':
      return shape.codes.some((c) => c === input);
  }
}

function walk(shape: Shape, input: unknown, way: Way, found: Problem[]): void {
  if (input === undefined || input === null) {
    if (shape.kind !== 'optional' && shape.kind !== 'answer') fail(way, 'REQUIRED', undefined, shape, found);
    return;
  }
  switch (shape.kind) {
    case 'optional':
      return walk(shape.of, input, way, found);
    case 'text':
      return walkText(shape, input, way, found);
    case 'number':
      return walkNumber(shape, input, way, found);
    case 'list':
      if (!Array.isArray(input)) return fail(way, 'INVALID_VALUE', input, shape, found);
      return walkList(shape, input, way, found);
    case 'record':
      if (typeof input !== 'object' || Array.isArray(input)) return fail(way, 'INVALID_VALUE', input, shape, found);
      return walkRecord(shape, input, way, found);
    case 'day':
    case 'instant':
    case 'answer':
    case 'flag':
    case 'code':
      if (!isOf(shape, input)) fail(way, 'INVALID_VALUE', input, shape, found);
  }
}

/**
 * Everything wrong with an input against its shape, in field order; empty when it fits.
 * Never throws. `null` counts as missing; a field the shape does not know is a problem, never ignored.
 */
export function check(shape: Shape, input: unknown, path = ''): Problem[] {
  const found: Problem[] = [];
  walk(shape, input, path === '' ? [] : [path], found);
  return found;
}
