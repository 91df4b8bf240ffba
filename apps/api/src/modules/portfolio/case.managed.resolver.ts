import type { PhotoWidth } from '@stipple/domain';
import { comparability, PHOTO_WIDTHS } from '@stipple/domain';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Batch } from '../../graphql/batch.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { ManagedClinic, Private } from '../../graphql/private/index.ts';
import { connectionType, encodeGlobalId, globalIdOf, type Connection } from '../../graphql/relay/index.ts';
import { signAddress, signChannel } from '../../platform/files/index.ts';
import { ManagedCaseArgs } from './case.managed.input.ts';
import type { ManagedCaseService } from './case.managed.service.ts';
import { CasePlace, ComparabilityType, ConsentWordType, ManagedCase, ManagedPhoto } from './case.managed.type.ts';
import { caseOf } from './own-ids.ts';

const ManagedCaseConnection = connectionType(ManagedCase, 'ManagedCase', 'cases of the clinic');

/** The cases of the clinic a member works in. */
@Resolver(() => ManagedClinic)
export class ManagedClinicCasesResolver {
  constructor(private readonly service: ManagedCaseService) {}

  @FieldResolver(() => ManagedCaseConnection, { description: 'Cases that you may see.' })
  @Private('case.read')
  cases(
    @Args(() => ManagedCaseArgs) args: ManagedCaseArgs,
    @Ctx() { actor }: RequestContext,
  ): Promise<Connection<ManagedCase>> {
    return this.service.list(actor, args);
  }

  @FieldResolver(() => ManagedCase, { description: 'One case, by its global id.' })
  @Private('case.read')
  case(@Arg('id', () => ID) id: string, @Ctx() { actor }: RequestContext): Promise<ManagedCase> {
    return this.service.one(actor, caseOf(actor, 'case.read', { caseId: id }));
  }
}

/** What a managed case says beyond its columns. */
@Resolver(() => ManagedCase)
export class ManagedCaseResolver {
  constructor(private readonly service: ManagedCaseService) {}

  @FieldResolver(() => ID)
  id(@Root() row: ManagedCase): string {
    return globalIdOf('PortfolioCase', row);
  }

  @FieldResolver(() => CasePlace, { description: 'Whose work it is.' })
  practitioner(@Root() { clinicId, practitionerId, practitionerName }: ManagedCase): CasePlace {
    return { id: encodeGlobalId({ type: 'Practitioner', clinicId, id: practitionerId }), name: practitionerName };
  }

  @FieldResolver(() => CasePlace, { nullable: true, description: 'Where it was done; null when nobody says.' })
  location(@Root() { clinicId, locationId, locationName }: ManagedCase): CasePlace | null {
    if (locationId === null) return null;
    return { id: encodeGlobalId({ type: 'Location', clinicId, id: locationId }), name: locationName ?? '' };
  }

  @FieldResolver(() => ComparabilityType, { description: 'How comparable its photos are, 0 to 9.' })
  comparability(@Root() { photos }: ManagedCase): ComparabilityType {
    const { score, points } = comparability(photos);
    return {
      score,
      points: Object.entries(points).map(([point, state]) => ({ point, state })) as ComparabilityType['points'],
    };
  }

  @Extensions({ listSize: 10 })
  @FieldResolver(() => [ConsentWordType], {
    description: 'What was said about its photos, newest first, those taken out of it included.',
  })
  async consentHistory(
    @Root() row: ManagedCase,
    @Ctx() { actor, loaders }: RequestContext,
  ): Promise<ConsentWordType[]> {
    const read = (ids: readonly string[]) => this.service.words(actor, ids);
    const words = (await loaders.get(histories).load(row.id, read)) ?? [];
    const globalId = (id: string) => encodeGlobalId({ type: 'Photo', clinicId: row.clinicId, id });
    return words.map((word) => ({ ...word, photoIds: word.photoIds.map(globalId) }));
  }
}

const histories = () => new Batch<ConsentWordType[]>();

/** For how long the address of an unpublished photo is good, in seconds: that long to twice that long. */
const SIGNED_FOR = 600;

/** What a managed photo says beyond its columns. */
@Resolver(() => ManagedPhoto)
export class ManagedPhotoResolver {
  constructor(
    private readonly secret: string,
    private readonly now: () => Date,
  ) {}

  @FieldResolver(() => ID)
  id(@Root() photo: ManagedPhoto): string {
    return globalIdOf('Photo', photo);
  }

  @FieldResolver(() => String, {
    description: 'The address of the picture for you, on the origin of this API, good for some minutes.',
  })
  url(
    @Root() { fileKey: key }: ManagedPhoto,
    @Arg('width', () => Int, { defaultValue: 640, description: 'How wide, in pixels.' }) wanted: number,
  ): string {
    const width = widthFor(wanted);
    // The same for some minutes, so that a list that is read again keeps its pictures.
    const expires = (Math.floor(this.now().getTime() / 1000 / SIGNED_FOR) + 2) * SIGNED_FOR;
    return `/files/${key}/${width}?${signAddress(this.secret, { key, width, expires })}`;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The address for your own website, on the origin of this API; null when it is not shown there.',
  })
  ownSiteUrl(
    @Root() { fileKey: key, consents }: ManagedPhoto,
    @Arg('width', () => Int, { defaultValue: 1280, description: 'How wide, in pixels.' }) wanted: number,
  ): string | null {
    const width = widthFor(wanted);
    const isShown = consents.some(({ channel, publishedAt }) => channel === 'own_site' && publishedAt !== null);
    return isShown ? `/files/${key}/${width}?${signChannel(this.secret, { key, width, channel: 'own_site' })}` : null;
  }
}

const widthFor = (wanted: number): PhotoWidth => PHOTO_WIDTHS.find((width) => width >= wanted) ?? 1920;
