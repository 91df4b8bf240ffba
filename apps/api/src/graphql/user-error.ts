import { USER_ERROR_CODES, type UserErrorCode } from '@stipple/domain';
import { Field, ObjectType } from 'type-graphql';
import { domainEnum } from './enums.ts';

const Code = domainEnum('UserErrorCode', USER_ERROR_CODES, 'What kind of mistake an input holds.', {
  REQUIRED: 'A value is missing.',
  INVALID_VALUE: 'The value is not of the expected form.',
  OUT_OF_RANGE: 'The value is smaller or larger than allowed.',
  TOO_LONG: 'The text has more characters than allowed.',
  UNKNOWN_REFERENCE: 'The value names something that does not exist.',
  CONFLICT: 'The value contradicts what is already known.',
});

/** Something the caller can mend in the input of a mutation. */
@ObjectType({ description: 'Something in the input that the caller can mend.', simpleResolvers: true })
export class UserError {
  @Field(() => [String], { description: 'Which input field is meant, outermost first.' })
  path: string[];

  @Field(() => Code, { description: 'What kind of mistake it is.' })
  code: UserErrorCode;

  @Field(() => String, { description: 'What is wrong and what is expected, as one sentence.' })
  message: string;
}
