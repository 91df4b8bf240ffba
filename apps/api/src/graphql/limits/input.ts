import type { GraphQLError } from 'graphql';
import { LIMITS } from '../limits.ts';
import { limitError, nulError } from './error.ts';

/** What is wrong with the variables (the first limit they exceed, a NUL), or `null`. Stops looking at the first one, so a bomb costs nothing. */
export function variablesExceed(variables: Readonly<Record<string, unknown>>): GraphQLError | null {
  let values = 0;
  let exceeded: GraphQLError | null = null;
  const walk = (value: unknown, depth: number): boolean => {
    values += 1;
    if (typeof value === 'string' && value.includes('\0')) exceeded = nulError();
    if (values > LIMITS.inputValues.value) exceeded = limitError('inputValues', values);
    if (typeof value !== 'object' || value === null || exceeded) return exceeded !== null;
    if (depth > LIMITS.inputDepth.value) exceeded = limitError('inputDepth', depth);
    const items = Array.isArray(value) ? value : Object.values(value);
    if (items.length > LIMITS.inputItems.value) exceeded = limitError('inputItems', items.length);
    return exceeded !== null || items.some((item) => walk(item, depth + 1));
  };
  Object.values(variables).some((value) => walk(value, 1));
  return exceeded;
}
