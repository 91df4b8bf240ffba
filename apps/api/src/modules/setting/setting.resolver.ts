import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, payload, payloadType, Private, type Payload } from '../../graphql/private/index.ts';
import type { SettingService } from './setting.service.ts';
import { ChangeSettingsInput, ManagedSettings } from './setting.type.ts';

const ChangeSettingsPayload = payloadType(
  'ChangeSettingsPayload',
  'settings',
  ManagedSettings,
  'The settings as they are now.',
);

/** What the clinic goes by where judgement may differ. */
@Resolver(() => ManagedClinic)
export class ManagedSettingsResolver {
  constructor(private readonly settingsOf: SettingService) {}

  @FieldResolver(() => ManagedSettings, { description: 'What the clinic goes by, where judgement may differ.' })
  @Private('setting.read')
  settings(@Ctx() { actor }: RequestContext): Promise<ManagedSettings> {
    return this.settingsOf.read(actor);
  }

  @Mutation(() => ChangeSettingsPayload, { description: 'States the numbers to go by, or goes back to the defaults.' })
  @Private('setting.change')
  async changeSettings(
    @Arg('input') input: ChangeSettingsInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'settings', ManagedSettings>> {
    return payload('settings', await this.settingsOf.change(actor, input), (now) => now);
  }
}
