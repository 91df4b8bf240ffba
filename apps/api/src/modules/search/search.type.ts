import { FOUND_KINDS, type FoundKind } from '@stipple/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { domainEnum } from '../../graphql/enums.ts';

const FoundKindEnum = domainEnum('FoundKind', FOUND_KINDS, 'What kind of record was found.', {
  location: 'A place of business.',
  practitioner: 'A person who treats.',
  portfolio_case: 'A treated client’s story.',
});

/** A record that is called something like what was looked for. */
@ObjectType({ description: 'A record of the clinic, found by its name.', simpleResolvers: true })
export class Found {
  @Field(() => FoundKindEnum, { description: 'What it is.' })
  kind: FoundKind;

  @Field(() => ID, { description: 'Its global id.' })
  record: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What tells it from others of that name: a town, a person.' })
  detail: string | null;
}
