import { GraphQLError } from 'graphql';
import { ERROR_CODES } from '../../platform/errors.ts';
import { LIMITS, type LimitName } from '../limits.ts';

/** The error of a limit that a request exceeds; `extensions` names the limit, what it allows and what was asked for. */
export function limitError(limit: LimitName, requested: number): GraphQLError {
  const { value, unit } = LIMITS[limit];
  return new GraphQLError(
    `The request exceeds the limit "${limit}": ${requested} ${unit}, at most ${value} are allowed.`,
    {
      extensions: { code: ERROR_CODES.limitExceeded, limit, allowed: value, requested },
    },
  );
}

/** Postgres can not hold a NUL in a text, so none is let in anywhere. */
export function nulError(): GraphQLError {
  return new GraphQLError('A text holds a NUL character.', { extensions: { code: ERROR_CODES.badUserInput } });
}
