import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import {
  ManagedClinic,
  OperatorDesk,
  payload,
  payloadType,
  Private,
  type Payload,
} from '../../graphql/private/index.ts';
import { encodeGlobalId, PageArgs, type Connection } from '../../graphql/relay/index.ts';
import type { PartnerNoticeService } from './partner-notice.service.ts';
import { PartnerNotice, PartnerNoticeConnection } from './partner-notice.type.ts';

/** The arguments of `partnerNotices`. */
@ArgsType()
class PartnerNoticeArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Those that wait, or those confirmed; all when not given.' })
  open?: boolean | null;
}

@InputType({ description: 'What partners have confirmed.' })
class AcknowledgePartnerNoticeInput {
  @Field(() => ID, { description: 'The photo they show no more.' })
  photoId: string;
}

const AcknowledgePartnerNoticePayload = payloadType(
  'AcknowledgePartnerNoticePayload',
  'notice',
  PartnerNotice,
  'The notice as it is now.',
);

/** What partners must be told, as the clinic sees it. */
@Resolver(() => ManagedClinic)
export class ManagedNoticesResolver {
  constructor(private readonly service: PartnerNoticeService) {}

  @FieldResolver(() => PartnerNoticeConnection, { description: 'What partners must be told, the latest first.' })
  @Private('notice.read')
  partnerNotices(
    @Args(() => PartnerNoticeArgs) { open, ...page }: PartnerNoticeArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<PartnerNotice>> {
    return this.service.ofClinic(actor, open ?? null, page);
  }
}

/** The same as the operator works through it. */
@Resolver(() => OperatorDesk)
export class NoticeDeskResolver {
  constructor(private readonly service: PartnerNoticeService) {}

  @FieldResolver(() => PartnerNoticeConnection, {
    description: 'What partners must be told of photos of all clinics, the latest first.',
  })
  @Private('notice.acknowledge')
  partnerNotices(
    @Args(() => PartnerNoticeArgs) { open, ...page }: PartnerNoticeArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<PartnerNotice>> {
    return this.service.desk(actor, open ?? null, page);
  }

  @Mutation(() => AcknowledgePartnerNoticePayload, { description: 'Notes that partners show a photo no more.' })
  @Private('notice.acknowledge')
  async acknowledgePartnerNotice(
    @Arg('input') { photoId }: AcknowledgePartnerNoticeInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'notice', PartnerNotice>> {
    return payload('notice', await this.service.acknowledge(actor, photoId), (notice) => notice);
  }
}

@Resolver(() => PartnerNotice)
export class PartnerNoticeResolver {
  @FieldResolver(() => ID)
  photoId(@Root() { clinicId, photoId }: PartnerNotice): string {
    return encodeGlobalId({ type: 'Photo', clinicId, id: photoId });
  }
}
