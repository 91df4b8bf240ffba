import { Arg, Ctx, Extensions, FieldResolver, ID, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, OperatorDesk, Private } from '../../graphql/private/index.ts';
import type { HomeService } from './home.service.ts';
import { HomeMonth, HomeTask } from './home.type.ts';

const LOCATION = 'At this location alone; wherever you reach when not given.';

/** What needs somebody now, and how the clinic does. */
@Resolver(() => ManagedClinic)
export class ManagedHomeResolver {
  constructor(private readonly service: HomeService) {}

  @Extensions({ listSize: 10 })
  @FieldResolver(() => [HomeTask], { description: 'What waits for you; what your role can not see is left out.' })
  @Private('home.read')
  home(
    @Ctx() { actor }: RequestContext,
    @Arg('locationId', () => ID, { nullable: true, description: LOCATION }) locationId: string | null,
  ): Promise<HomeTask[]> {
    return this.service.tasks(actor, locationId ?? null);
  }

  @Extensions({ listSize: 13 })
  @FieldResolver(() => [HomeMonth], {
    description: 'The last twelve months, oldest first; empty months are left out.',
  })
  @Private('home.trend')
  homeTrend(
    @Ctx() { actor }: RequestContext,
    @Arg('locationId', () => ID, { nullable: true, description: LOCATION }) locationId: string | null,
  ): Promise<HomeMonth[]> {
    return this.service.trend(actor, locationId ?? null);
  }
}

/** What waits for the operator. */
@Resolver(() => OperatorDesk)
export class OperatorHomeResolver {
  constructor(private readonly service: HomeService) {}

  @Extensions({ listSize: 2 })
  @FieldResolver(() => [HomeTask], { description: 'What waits for you, across clinics.' })
  @Private('credential.check')
  home(@Ctx() { actor }: RequestContext): Promise<HomeTask[]> {
    return this.service.operatorTasks(actor);
  }
}
