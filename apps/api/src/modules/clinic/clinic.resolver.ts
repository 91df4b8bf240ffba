import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { globalIdOf } from '../../graphql/relay/index.ts';
import { Clinic } from './clinic.entity.ts';
import { PageBy } from './page.args.ts';
import type { PageService } from './page.service.ts';

/** The page of a clinic. */
@Resolver(() => Clinic)
export class ClinicResolver {
  constructor(private readonly pages: PageService) {}

  @Query(() => Clinic, { nullable: true, description: 'A clinic by its id or page address; null when there is none.' })
  clinic(
    @Args(() => PageBy) asked: PageBy,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return this.pages.find('clinic', asked, info, context);
  }

  @FieldResolver(() => ID)
  id(@Root() clinic: Clinic): string {
    return globalIdOf('Clinic', { id: clinic.id, clinicId: clinic.id });
  }

  @FieldResolver(() => Boolean, { description: 'Whether clinic, people and photos are made up to try the service.' })
  demo(@Root() clinic: Clinic & { readonly demo?: boolean }): boolean {
    return clinic.demo ?? clinic.origin === 'demo';
  }
}
