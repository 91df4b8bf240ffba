import type { Outcome } from '@stipple/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { payload, payloadType, Private, type Payload } from '../../graphql/private/index.ts';
import { ArchiveCaseInput, CreateCaseInput, RestoreCaseInput, UpdateCaseInput } from './case.managed.input.ts';
import {
  PublishPhotosInput,
  RecordConsentInput,
  UnpublishPhotosInput,
  WithdrawConsentInput,
} from './consent.managed.input.ts';
import {
  AddPhotosInput,
  OrderPhotosInput,
  RemovePhotosInput,
  RestorePhotosInput,
  UpdatePhotosInput,
} from './photo.managed.input.ts';
import type { ManagedCaseService } from './case.managed.service.ts';
import { ManagedCase } from './case.managed.type.ts';
import type { ManagedConsentService } from './consent.managed.service.ts';
import { caseOf, chosen, own, photosOf, seen } from './own-ids.ts';
import type { ManagedPhotoService } from './photo.managed.service.ts';

const answer = (name: string) => payloadType(name, 'case', ManagedCase, 'The case as it is now.');
const CreateCasePayload = answer('CreateCasePayload');
const UpdateCasePayload = answer('UpdateCasePayload');
const ArchiveCasePayload = answer('ArchiveCasePayload');
const RestoreCasePayload = answer('RestoreCasePayload');
const AddPhotosPayload = answer('AddPhotosPayload');
const UpdatePhotosPayload = answer('UpdatePhotosPayload');
const OrderPhotosPayload = answer('OrderPhotosPayload');
const RemovePhotosPayload = answer('RemovePhotosPayload');
const RestorePhotosPayload = answer('RestorePhotosPayload');
const RecordConsentPayload = answer('RecordConsentPayload');
const WithdrawConsentPayload = answer('WithdrawConsentPayload');
const PublishPhotosPayload = answer('PublishPhotosPayload');
const UnpublishPhotosPayload = answer('UnpublishPhotosPayload');

type Answer = Promise<Payload<'case', ManagedCase>>;

/** What the clinic's people do with cases, their photos, and the consent to show them. */
@Resolver()
export class CaseMutationResolver {
  constructor(
    private readonly cases: ManagedCaseService,
    private readonly photos: ManagedPhotoService,
    private readonly consents: ManagedConsentService,
  ) {}

  @Mutation(() => CreateCasePayload, {
    description: 'Adds a case, with its photos, the consent to them and where they are shown, or nothing of it.',
  })
  @Private('case.edit')
  createCase(@Arg('input') input: CreateCaseInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.cases.create(actor, own(actor, 'case.edit', input)));
  }

  @Mutation(() => UpdateCasePayload, {
    description: 'Says what a case is. Moments and days of its photos follow its days.',
  })
  @Private('case.edit')
  updateCase(@Arg('input') input: UpdateCaseInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.cases.update(actor, ...seen(actor, input), own(actor, 'case.edit', input)));
  }

  @Mutation(() => ArchiveCasePayload, {
    description: 'Puts a case away: none of its photos is shown any more; their consents stand.',
  })
  @Private('case.edit')
  archiveCase(@Arg('input') input: ArchiveCaseInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.cases.archive(actor, ...seen(actor, input)));
  }

  @Mutation(() => RestoreCasePayload, { description: 'Takes a case up again, unpublished.' })
  @Private('case.edit')
  restoreCase(@Arg('input') input: RestoreCaseInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.cases.restore(actor, ...seen(actor, input)));
  }

  @Mutation(() => AddPhotosPayload, { description: 'Adds uploaded photos to a case, all or none.' })
  @Private('case.edit')
  addPhotos(@Arg('input') input: AddPhotosInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.photos.add(actor, caseOf(actor, 'case.edit', input), input.photos));
  }

  @Mutation(() => UpdatePhotosPayload, { description: 'Says how photos were taken, of all or of none.' })
  @Private('case.edit')
  updatePhotos(@Arg('input') input: UpdatePhotosInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.photos.update(actor, caseOf(actor, 'case.edit', input), photosOf(actor, input.photos)));
  }

  @Mutation(() => OrderPhotosPayload, { description: 'Puts the photos of a case in an order.' })
  @Private('case.edit')
  orderPhotos(@Arg('input') input: OrderPhotosInput, @Ctx() { actor }: RequestContext): Answer {
    return told(
      this.photos.order(actor, caseOf(actor, 'case.edit', input), chosen(actor, 'case.edit', input).photoIds ?? []),
    );
  }

  @Mutation(() => RemovePhotosPayload, { description: 'Takes photos out of a case: they are shown nowhere any more.' })
  @Private('case.edit')
  removePhotos(@Arg('input') input: RemovePhotosInput, @Ctx() { actor }: RequestContext): Answer {
    return told(
      this.photos.remove(actor, caseOf(actor, 'case.edit', input), chosen(actor, 'case.edit', input).photoIds),
    );
  }

  @Mutation(() => RestorePhotosPayload, { description: 'Puts photos back that were taken out, unpublished.' })
  @Private('case.edit')
  restorePhotos(@Arg('input') input: RestorePhotosInput, @Ctx() { actor }: RequestContext): Answer {
    return told(
      this.photos.restore(actor, caseOf(actor, 'case.edit', input), chosen(actor, 'case.edit', input).photoIds),
    );
  }

  @Mutation(() => RecordConsentPayload, { description: 'Writes down that a client agreed to show photos.' })
  @Private('case.consent')
  recordConsent(@Arg('input') input: RecordConsentInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.consents.record(actor, chosen(actor, 'case.consent', input), input.consent));
  }

  @Mutation(() => WithdrawConsentPayload, {
    description:
      'Writes down that a client no longer agrees: at once the photos are shown nowhere on the strength of it, and their addresses are gone.',
  })
  @Private('case.consent')
  withdrawConsent(@Arg('input') input: WithdrawConsentInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.consents.withdraw(actor, chosen(actor, 'case.consent', input), input));
  }

  @Mutation(() => PublishPhotosPayload, { description: 'Shows photos where their clients agreed to it.' })
  @Private('case.publish')
  publishPhotos(@Arg('input') input: PublishPhotosInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.consents.publish(actor, chosen(actor, 'case.publish', input), input.scopes));
  }

  @Mutation(() => UnpublishPhotosPayload, { description: 'Shows photos no longer; their consents stand.' })
  @Private('case.publish')
  unpublishPhotos(@Arg('input') input: UnpublishPhotosInput, @Ctx() { actor }: RequestContext): Answer {
    return told(this.consents.unpublish(actor, chosen(actor, 'case.publish', input), input.scopes));
  }
}

const told = async (outcome: Promise<Outcome<ManagedCase>>): Answer => payload('case', await outcome, (row) => row);
