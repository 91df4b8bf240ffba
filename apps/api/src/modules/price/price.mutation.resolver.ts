import type { Member, Outcome } from '@stipple/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { ownId, payload, payloadType, Private, type Payload } from '../../graphql/private/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/ids.ts';
import type { PriceRaiseService } from './price-raise.service.ts';
import {
  CopyPricesInput,
  CreatePriceInput,
  PublishPriceInput,
  RaisePricesInput,
  UndoPriceRaiseInput,
  UpdatePriceInput,
  WithdrawPriceInput,
} from './price.managed.input.ts';
import type { ManagedPriceService } from './price.managed.service.ts';
import { ManagedPrice, PriceBatch, PriceRaise } from './price.managed.type.ts';
import { priceWriter, type PriceChanged, type PriceService } from './price.service.ts';
import { termsOf } from './price.terms.ts';

const answer = (name: string) => payloadType(name, 'price', ManagedPrice, 'The price as it is now.');
const CreatePricePayload = answer('CreatePricePayload');
const UpdatePricePayload = answer('UpdatePricePayload');
const PublishPricePayload = answer('PublishPricePayload');
const WithdrawPricePayload = answer('WithdrawPricePayload');
const CopyPricesPayload = payloadType('CopyPricesPayload', 'copies', PriceBatch, 'The drafts that were made.');
const RaisePricesPayload = payloadType('RaisePricesPayload', 'raise', PriceRaise, 'The raise, to take it back.');
const UndoPriceRaisePayload = payloadType('UndoPriceRaisePayload', 'raise', PriceRaise, 'The raise taken back.');

type Answer = Payload<'price', ManagedPrice>;

/** What a clinic does with its price book. */
@Resolver()
export class PriceMutationResolver {
  constructor(
    private readonly book: ManagedPriceService,
    private readonly prices: PriceService,
    private readonly raises: PriceRaiseService,
  ) {}

  @Mutation(() => CreatePricePayload, { description: 'Writes a new price.' })
  @Private('price.write')
  createPrice(@Arg('input') input: CreatePriceInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const member = priceWriter(actor);
    const locationId = ownId(member, 'Location', input.locationId);
    const practitionerId = input.practitionerId ? ownId(member, 'Practitioner', input.practitionerId) : null;
    const { service, extent = null, publish } = input;
    const what = { locationId, practitionerId, service, extent };
    return this.#told(member, this.prices.create(member, { ...termsOf(input), ...what, publish: publish ?? false }));
  }

  @Mutation(() => UpdatePricePayload, { description: 'Writes what a price says from now on.' })
  @Private('price.write')
  updatePrice(@Arg('input') input: UpdatePriceInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const at = named(priceWriter(actor), input);
    const change = { ...termsOf(input), ...at, publish: input.publish ?? false };
    return this.#told(priceWriter(actor), this.prices.update(actor, change));
  }

  @Mutation(() => PublishPricePayload, { description: 'Shows a price to visitors; it must be all-in.' })
  @Private('price.write')
  publishPrice(@Arg('input') input: PublishPriceInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const member = priceWriter(actor);
    return this.#told(member, this.prices.publish(member, named(member, input)));
  }

  @Mutation(() => WithdrawPricePayload, { description: 'Takes a price back, at once.' })
  @Private('price.write')
  withdrawPrice(@Arg('input') input: WithdrawPriceInput, @Ctx() { actor }: RequestContext): Promise<Answer> {
    const member = priceWriter(actor);
    return this.#told(member, this.prices.withdraw(member, named(member, input)));
  }

  @Mutation(() => CopyPricesPayload, { description: 'Copies prices to other locations, as drafts.' })
  @Private('price.write')
  async copyPrices(
    @Arg('input') input: CopyPricesInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'copies', PriceBatch>> {
    const member = priceWriter(actor);
    const priceIds = input.priceIds.map((id) => ownId(member, 'Price', id));
    const locationIds = input.locationIds.map((id) => ownId(member, 'Location', id));
    return payload('copies', await this.prices.copy(member, priceIds, locationIds), (made) => made);
  }

  @Mutation(() => RaisePricesPayload, { description: 'Raises published prices by percent from a day on.' })
  @Private('price.write')
  async raisePrices(
    @Arg('input') input: RaisePricesInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'raise', PriceRaise>> {
    const member = priceWriter(actor);
    const priceIds = input.priceIds.map((id) => ownId(member, 'Price', id));
    return payload('raise', await this.raises.raise(member, { ...input, priceIds }), (made) => made);
  }

  @Mutation(() => UndoPriceRaisePayload, { description: 'Takes a raise back.' })
  @Private('price.write')
  async undoPriceRaise(
    @Arg('input') { raiseId }: UndoPriceRaiseInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<Payload<'raise', PriceRaise>> {
    const member = priceWriter(actor);
    if (!isUuid(raiseId)) throw new NotFound();
    return payload('raise', await this.raises.undo(member, raiseId), (undone) => undone);
  }

  /** The price is told as it is now when something came of it, and when somebody else was faster. */
  async #told(member: Member, work: Promise<Outcome<PriceChanged>>): Promise<Answer> {
    const outcome = await work;
    const changed = outcome.ok ? outcome.value : outcome.current;
    const now = changed ? await this.book.one(member, changed.priceId) : null;
    return payload('price', outcome, () => now!);
  }
}

const named = (member: Member, { priceId, version }: { readonly priceId: string; readonly version: number }) => ({
  priceId: ownId(member, 'Price', priceId),
  version,
});
