import { SLUG } from '@stipple/domain';
import { ArgsType, Field, ID } from 'type-graphql';
import type { PageAsked } from './page.service.ts';

/** The arguments of `clinic`, `location` and `practitioner`. */
@ArgsType()
export class PageBy implements PageAsked {
  @Field(() => ID, { nullable: true, description: 'The global id. Give it or `slug`.' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The page address, up to ${SLUG.max} letters, digits and hyphens. Give it or \`id\`.`,
  })
  slug?: string | null;
}
