import type { Service } from '@stipple/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ServiceEnum } from '../price/index.ts';
import { NeedInput } from '../scale/index.ts';
import { COMPARED, type ComparisonService } from './comparison.service.ts';
import { Comparison } from './comparison.type.ts';

/** Practitioners side by side. */
@Resolver()
export class ComparisonResolver {
  constructor(private readonly comparisons: ComparisonService) {}

  @Query(() => Comparison, {
    description:
      'Puts practitioners side by side: the same facts of each, their cases most like the need, and in what they differ.',
  })
  comparePractitioners(
    @Arg('ids', () => [ID], { description: `Ids of ${COMPARED.min} to ${COMPARED.max} different practitioners.` })
    ids: string[],
    @Arg('need', () => NeedInput, { nullable: true, description: 'What the client looks for.' })
    need: NeedInput | null | undefined,
    @Arg('service', () => ServiceEnum, {
      nullable: true,
      description: 'What prices are compared for; by default what the need calls for.',
    })
    service: Service | null | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: RequestContext,
  ): Promise<Comparison> {
    return this.comparisons.compare(ids, { need, service }, info, context);
  }
}
