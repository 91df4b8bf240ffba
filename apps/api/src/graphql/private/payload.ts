import { type Outcome, type Problem, USER_ERROR_CODES, type UserErrorCode } from '@stipple/domain';
import { type ClassType, Field, ObjectType } from 'type-graphql';
import { domainEnum } from '../enums.ts';

export const UserErrorCodeEnum = domainEnum('UserErrorCode', USER_ERROR_CODES, 'What is wrong with an input.', {
  REQUIRED: 'Something is missing.',
  INVALID_VALUE: 'Not one of the values that are possible.',
  OUT_OF_RANGE: 'Too small, too large, too early or too late.',
  TOO_LONG: 'Too long.',
  UNKNOWN_REFERENCE: 'It names what is not there.',
  CONFLICT: 'It contradicts what is there already.',
  CONFIRMS_CLIENT: 'It would tell the public that somebody is a client.',
  SENSITIVE_DETAIL: 'It holds medical or personal detail; say so to send it anyway.',
  STALE: 'Somebody else has changed it meanwhile: look at it as it is now, then decide.',
  TOO_SHORT: 'Too short.',
  TOO_COMMON: 'A password that is known, or that follows a pattern.',
  TELLS_OWNER: 'A password made of what everybody knows of its owner.',
  WRONG_CREDENTIALS: 'Not those of an account here.',
  WRONG_CODE: 'Not the code that is right at the moment.',
  TOO_MANY_ATTEMPTS: 'Tried too often; try again in some minutes.',
  EXPIRED: 'It is over, used up, or was never given out.',
});

/** What the sender of an input can mend. */
@ObjectType({ description: 'Something in the input that its sender can mend.', simpleResolvers: true })
export class UserError implements Problem {
  @Field(() => [String], { description: 'The field of the input, outermost first.' })
  path: readonly string[];

  @Field(() => UserErrorCodeEnum, { description: 'What is wrong with it.' })
  code: UserErrorCode;

  @Field(() => String, { description: 'What was given and what is expected, as one sentence.' })
  message: string;
}

/** What a mutation answers: what it made or changed, or what must be mended first. */
export type Payload<Name extends string, T> = { readonly [N in Name]: T | null } & {
  readonly userErrors: readonly Problem[];
};

/** The payload type of a mutation: one field named `name`, and `userErrors`. */
export function payloadType<Name extends string, T extends object>(
  typeName: string,
  name: Name,
  type: ClassType<T>,
  description: string,
): ClassType<Payload<Name, T>> {
  @ObjectType(typeName, { description: 'What came of it.', simpleResolvers: true })
  class GeneratedPayload {
    @Field(() => [UserError], { description: 'What must be mended first; empty when it was done.' })
    userErrors: readonly Problem[];
  }
  Field(() => type, { nullable: true, description })(GeneratedPayload.prototype, name);
  return GeneratedPayload as unknown as ClassType<Payload<Name, T>>;
}

/**
 * An outcome as its payload. A refusal may carry the row as it is now: of a `STALE` version, so that its editor sees
 * what somebody else made of it.
 */
export function payload<Name extends string, T, R>(
  name: Name,
  outcome: Outcome<T>,
  shown: (value: T) => R,
): Payload<Name, R> {
  const value = outcome.ok ? outcome.value : outcome.current;
  return {
    [name]: value === undefined ? null : shown(value),
    userErrors: outcome.ok ? [] : outcome.problems,
  } as unknown as Payload<Name, R>;
}
