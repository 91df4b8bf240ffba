import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, payload, payloadType, Private, type Payload } from '../../graphql/private/index.ts';
import type { SavedViewService } from './saved-view.service.ts';
import { RemoveViewInput, SavedView, SaveViewInput } from './saved-view.type.ts';

const SaveViewPayload = payloadType('SaveViewPayload', 'view', SavedView, 'The view as it is saved.');
const RemoveViewPayload = payloadType('RemoveViewPayload', 'view', SavedView, 'The view that was forgotten.');

/** The lists somebody saved for themselves. */
@Resolver(() => ManagedClinic)
export class SavedViewResolver {
  constructor(private readonly views: SavedViewService) {}

  @FieldResolver(() => [SavedView], { description: 'The views of a list that you saved for yourself, by name.' })
  @Private('view.keep')
  savedViews(
    @Arg('list', () => String, { description: 'Which list they are views of.' }) list: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<SavedView[]> {
    return this.views.views(actor, list);
  }

  @Mutation(() => SaveViewPayload, { description: 'Saves a list as it is narrowed, for yourself.' })
  @Private('view.keep')
  async saveView(
    @Arg('input') input: SaveViewInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'view', SavedView>> {
    return payload('view', await this.views.save(actor, input), (view) => view);
  }

  @Mutation(() => RemoveViewPayload, { description: 'Forgets a view of yours.' })
  @Private('view.keep')
  async removeView(
    @Arg('input') input: RemoveViewInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'view', SavedView>> {
    return payload('view', await this.views.remove(actor, input), (view) => view);
  }
}
