import type { Problem } from '@stipple/domain';

/** Codes of `extensions.code` for everything that is refused, absent, or not possible right now. */
export const ERROR_CODES = {
  notFound: 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  unauthenticated: 'UNAUTHENTICATED',
  badUserInput: 'BAD_USER_INPUT',
  timeout: 'TIMEOUT',
  unavailable: 'SERVICE_UNAVAILABLE',
  limitExceeded: 'LIMIT_EXCEEDED',
  internal: 'INTERNAL_SERVER_ERROR',
} as const;
export type ErrorCode = (typeof ERROR_CODES)[keyof typeof ERROR_CODES];

/**
 * What a service throws when it refuses. The message is shown to the caller as written; anything else that is
 * thrown counts as a bug and is masked. What the caller can mend in a mutation is data (`userErrors`), not an error.
 */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
}

/** Absent, or another clinic's: the caller can not tell which. */
export class NotFound extends DomainError {
  readonly code = ERROR_CODES.notFound;
  constructor(message = 'Not found.') {
    super(message);
  }
}

/** The actor may not do this. */
export class Forbidden extends DomainError {
  readonly code = ERROR_CODES.forbidden;
  constructor(message = 'You may not do this.') {
    super(message);
  }
}

/** Nobody is signed in, or not far enough. */
export class Unauthenticated extends DomainError {
  readonly code = ERROR_CODES.unauthenticated;
  constructor(message = 'Please sign in.') {
    super(message);
  }
}

/**
 * An argument that the schema's types let through but that makes no sense; `argument` names it, outermost first.
 * (An error with a property `path` would pass for one that graphql-js has located already.)
 */
export class BadUserInput extends DomainError {
  readonly code = ERROR_CODES.badUserInput;
  constructor(
    message: string,
    readonly argument: readonly (string | number)[] = [],
  ) {
    super(message);
  }
}

/** The operation took longer than it may; its statement was cancelled. */
export class TimedOut extends DomainError {
  readonly code = ERROR_CODES.timeout;
  constructor(message = 'The operation took too long and was stopped. Ask for less at once.') {
    super(message);
  }
}

/** Something this service stands on (the database) does not answer; asking again later is safe. */
export class Unavailable extends DomainError {
  readonly code = ERROR_CODES.unavailable;
  constructor(message = 'The service can not answer right now. Please try again in a moment.') {
    super(message);
  }
}

/** A published limit (docs/limits.md) was exceeded. */
export class LimitExceeded extends DomainError {
  readonly code = ERROR_CODES.limitExceeded;
  constructor(
    message: string,
    readonly limit: string,
    readonly allowed: number,
    readonly requested: number,
  ) {
    super(message);
  }
}

/** The input of a mutation that its sender can mend; told as `userErrors`, never as an error. */
export class InvalidInput extends BadUserInput {
  constructor(readonly problems: readonly Problem[]) {
    super(problems[0]?.message ?? 'The input is not valid.', problems[0]?.path ?? []);
  }
}
