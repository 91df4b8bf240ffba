import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { payload, payloadType, Private, type Payload } from '../../graphql/private/index.ts';
import { ManagedSettings } from '../setting/index.ts';
import type { BlockingService } from './blocking.service.ts';
import { CountryBlocking, SetBlockingCredentialsInput } from './blocking.type.ts';

const SetBlockingCredentialsPayload = payloadType(
  'SetBlockingCredentialsPayload',
  'country',
  CountryBlocking,
  'The country as it is now.',
);

/** Which credentials a booking needs, by country: a setting of the clinic within what the law demands. */
@Resolver(() => ManagedSettings)
export class BlockingResolver {
  constructor(private readonly blocking: BlockingService) {}

  @FieldResolver(() => [CountryBlocking], {
    description: 'Which credentials a booking needs, in each country where the clinic has a location.',
  })
  countries(@Ctx() { actor }: RequestContext): Promise<CountryBlocking[]> {
    return this.blocking.countries(actor);
  }

  @Mutation(() => SetBlockingCredentialsPayload, {
    description: 'Says which credentials a booking needs in a country, at once.',
  })
  @Private('setting.change')
  async setBlockingCredentials(
    @Arg('input') input: SetBlockingCredentialsInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'country', CountryBlocking>> {
    return payload('country', await this.blocking.set(actor, input), (now) => now);
  }
}
