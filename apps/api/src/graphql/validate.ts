import type { Problem, UserErrorCode } from '@stipple/domain';
import type { ValidatorFn } from 'type-graphql';
import type { $ZodIssue as Issue } from 'zod/v4/core';
import type { ZodMiniType } from 'zod/mini';
import { InvalidInput } from '../platform/errors.ts';

/** What is asked of a schema here: zod's own and zod/mini's both answer it. */
type Schema = Pick<ZodMiniType, 'safeParse'>;

const schemas = new WeakMap<object, Schema>();

/** Names the zod schema (made in `packages/validation` from domain facts) that an input or arguments class must meet. */
export function Validated(schema: Schema): ClassDecorator {
  return (target) => {
    schemas.set(target, schema);
  };
}

const CODES: Readonly<Record<string, UserErrorCode>> = { too_small: 'OUT_OF_RANGE', too_big: 'OUT_OF_RANGE' };

/** What zod says of one field, as a user error; a schema may name the code itself (`params: { code }`). */
function toProblem(issue: Issue): Problem {
  const own = issue.code === 'custom' ? (issue.params?.['code'] as UserErrorCode | undefined) : undefined;
  const isText = issue.code === 'too_big' && issue.origin === 'string';
  return {
    path: issue.path.map(String),
    code: own ?? (isText ? 'TOO_LONG' : (CODES[issue.code ?? ''] ?? 'INVALID_VALUE')),
    message: issue.message,
  };
}

/** TypeGraphQL's global `validateFn`: runs the zod schema of the argument's class, when it has one. */
export const validateInput: ValidatorFn = (value: unknown, type) => {
  if (typeof type !== 'function' || value === undefined || value === null) return;
  const schema = schemas.get(type);
  if (!schema) return;
  for (const item of Array.isArray(value) ? value : [value]) {
    const outcome = schema.safeParse(item);
    if (outcome.success) continue;
    throw new InvalidInput(outcome.error.issues.map(toProblem));
  }
};
