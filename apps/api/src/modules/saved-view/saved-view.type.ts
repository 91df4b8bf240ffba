import { SAVED_VIEW_LIMITS } from '@stipple/domain';
import { removeViewSchema, saveViewSchema } from '@stipple/validation';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Validated } from '../../graphql/validate.ts';

const LIST = 'The list it is of, such as `locations`.';
const NAME = `What it is called, up to ${SAVED_VIEW_LIMITS.name} characters; unique among your views of the list.`;
const QUERY = `Filters, order and columns, as the address has them; up to ${SAVED_VIEW_LIMITS.query} characters.`;

/** A list as somebody saved it for themselves. */
@ObjectType({ description: 'A list as you saved it for yourself.', simpleResolvers: true })
export class SavedView {
  @Field(() => String, { description: LIST })
  list: string;

  @Field(() => String, { description: NAME })
  name: string;

  @Field(() => String, { description: QUERY })
  query: string;
}

@Validated(saveViewSchema)
@InputType({ description: 'A list to save for yourself.' })
export class SaveViewInput {
  @Field(() => String, { description: LIST })
  list: string;

  @Field(() => String, { description: `${NAME} One of that name is replaced.` })
  name: string;

  @Field(() => String, { description: QUERY })
  query: string;
}

@Validated(removeViewSchema)
@InputType({ description: 'The saved list to forget.' })
export class RemoveViewInput {
  @Field(() => String, { description: LIST })
  list: string;

  @Field(() => String, { description: NAME })
  name: string;
}
