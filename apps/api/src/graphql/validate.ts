import type { ValidatorFn } from 'type-graphql';
import type { ZodMiniType } from 'zod/mini';
import { BadUserInput } from '../platform/errors.ts';

/** What is asked of a schema here: zod's own and zod/mini's both answer it. */
type Schema = Pick<ZodMiniType, 'safeParse'>;

const schemas = new WeakMap<object, Schema>();

/** Names the zod schema (made in `packages/validation` from domain facts) that an input or arguments class must meet. */
export function Validated(schema: Schema): ClassDecorator {
  return (target) => {
    schemas.set(target, schema);
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
    const [issue] = outcome.error.issues;
    const path = (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)));
    throw new BadUserInput(issue?.message ?? 'The input is not valid.', path);
  }
};
