import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isConnectionLost, sqlState } from '../platform/db/index.ts';
import { BadUserInput, DomainError, ERROR_CODES, LimitExceeded, TimedOut, Unavailable } from '../platform/errors.ts';
import { currentOperation } from '../platform/operation.ts';
import { limitError } from './limits/error.ts';
import { LIMITS } from './limits.ts';

/** Longest message of an error: what a caller sent is not echoed at length. */
const LONGEST_MESSAGE = 300;
const MASKED = 'Something went wrong here. It has been noted under this request id.';

/** `query_canceled`: the operation's time was up, its caller had gone, or the statement timeout struck. */
const CANCELLED = '57014';

/**
 * Turns what a resolver threw into what it means for the caller, or `null` when it is a bug.
 * A cancelled statement is a timeout, a lost connection is an outage; nothing of either leaves the house.
 */
export function knownError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (sqlState(error) === CANCELLED || currentOperation()?.signal.aborted) return new TimedOut();
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) return new TimedOut();
  if (isConnectionLost(error)) return new Unavailable();
  return null;
}

/** The thrown thing inside the wrappers of graphql-js and Apollo, or `undefined` when graphql-js itself refused. */
export function thrownCause(error: unknown): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError) {
    if (cause.originalError === undefined || cause.originalError === cause) return undefined;
    cause = cause.originalError;
  }
  return cause;
}

/** Apollo's `formatError`: codes for what is known, masks for bugs, and no hint of what the schema has instead. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = thrownCause(error);
  const { locations, path } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const requestId = currentOperation()?.requestId;
  if (cause === undefined) {
    const { stacktrace: _never, http: _status, ...extensions } = formatted.extensions ?? {};
    if (TOO_MANY_TOKENS.test(formatted.message)) return tooManyTokens(requestId);
    return { message: speak(formatted.message), ...place, extensions: { ...extensions, requestId } };
  }
  const known = knownError(cause);
  if (!known) {
    return { message: MASKED, ...place, extensions: { code: ERROR_CODES.internal, requestId } };
  }
  return { message: speak(known.message), ...place, extensions: { ...detailsOf(known), requestId } };
}

/** graphql-js stops counting at its limit and calls it a syntax error; it is a limit of ours like the others. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more/;

function tooManyTokens(requestId: string | undefined): GraphQLFormattedError {
  const { message, extensions } = limitError('tokens', LIMITS.tokens.value + 1);
  return { message, extensions: { ...extensions, requestId } };
}

/** `extensions` of a known error. */
export function detailsOf(error: DomainError): Record<string, unknown> {
  if (error instanceof BadUserInput) return { code: error.code, argument: error.argument };
  if (error instanceof LimitExceeded) {
    return { code: error.code, limit: error.limit, allowed: error.allowed, requested: error.requested };
  }
  return { code: error.code };
}

/** A message without suggestions from the schema and without long echoes. */
export function speak(message: string): string {
  // No regular expression: graphql-js repeats what it was sent, however long.
  const hint = message.indexOf('Did you mean');
  const plain = (hint === -1 ? message : message.slice(0, hint)).trimEnd();
  return plain.length <= LONGEST_MESSAGE ? plain : `${plain.slice(0, LONGEST_MESSAGE)}…`;
}
