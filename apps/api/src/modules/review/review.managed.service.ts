import { REVIEW_ASPECTS, type Actor, type Member } from '@stipple/domain';
import { keysetCursor, pageOf, toConnection, type Connection } from '../../graphql/relay/index.ts';
import { ownId } from '../../graphql/private/index.ts';
import type { ClinicTx, Doors } from '../../platform/db/index.ts';
import { watch } from '../../platform/live.ts';
import { authorize, memberWith, reachOf } from '../../platform/policy.ts';
import type { ManagedReviewArgs } from './review.managed.input.ts';
import { managedReviews, REVIEW_ORDERS, type InboxFilter, type ManagedRow } from './review.managed.repository.ts';
import type { ManagedReview, MonthOfRatings } from './review.managed.type.ts';
import { placeOf, REVIEW_POLICY } from './review.policy.ts';

const READ = REVIEW_POLICY['review.read'];
const TREND = REVIEW_POLICY['review.trend'];

/** Whoever may read reviews, some or all. @throws Forbidden */
export const reviewReader = (actor: Actor): Member => memberWith(actor, READ);

/** Whoever may see the course of ratings. @throws Forbidden */
export const trendReader = (actor: Actor): Member => memberWith(actor, TREND);

/** Months that the course of ratings goes back. */
const MONTHS = 24;

/** Reading the clinic's reviews as its people work through them. */
export class ManagedReviewService {
  constructor(private readonly doors: Doors) {}

  /** A page of what the member may see; the answer knows how to count. */
  async list(actor: Actor, args: ManagedReviewArgs): Promise<Connection<ManagedReview>> {
    const member = reviewReader(actor);
    const filter = filterOf(member, args);
    const reaches = [reachOf(member, READ)];
    // "Mine to answer": what the member's roles let them answer, not all that they may read.
    if (filter.toAnswer) reaches.push(reachOf(member, REVIEW_POLICY['review.reply']));
    const order = REVIEW_ORDERS[args.orderBy];
    const page = pageOf(args);
    const rows = await this.doors.asClinic(member, (tx) => managedReviews(tx).page(reaches, filter, order, page));
    return toConnection(
      rows.map(shown),
      page,
      (row) => keysetCursor(order, row),
      () => this.doors.asClinic(member, (tx) => managedReviews(tx).count(reaches, filter)),
    );
  }

  /** One review, by its own id. @throws NotFound when it is not there or out of reach */
  one(actor: Actor, id: string): Promise<ManagedReview> {
    const member = reviewReader(actor);
    return this.doors.asClinic(member, async (tx) => {
      const review = await managedReview(tx, id);
      authorize(member, READ, review && placeOf(review));
      return review!;
    });
  }

  /** One review, now and whenever it changes, until no dispute of it is open. @throws NotFound as `one` does */
  follow(actor: Actor, id: string, signal: AbortSignal): AsyncGenerator<ManagedReview> {
    const isLast = ({ dispute }: ManagedReview) => dispute?.status !== 'open';
    return watch(() => this.one(actor, id), { signal, isLast });
  }

  /** The ratings of a location by month, for the last two years. */
  async byMonth(actor: Actor, locationId: string): Promise<MonthOfRatings[]> {
    const member = trendReader(actor);
    authorize(member, TREND, { locationIds: [locationId] });
    return this.doors.asClinic(member, async (tx) => {
      const from = tx.clock.now();
      from.setUTCMonth(from.getUTCMonth() - MONTHS, 1);
      const rows = await managedReviews(tx).byMonth(locationId, from.toISOString().slice(0, 10));
      return rows.map(({ month, count, sum }) => ({ month, count, average: Math.round((100 * sum) / count) / 100 }));
    });
  }
}

/** One review behind any door to its clinic. */
export async function managedReview(tx: ClinicTx, id: string): Promise<ManagedReview | null> {
  const row = await managedReviews(tx).one(id);
  return row && shown(row);
}

const shown = (row: ManagedRow): ManagedReview => ({
  ...row,
  aspects: REVIEW_ASPECTS.flatMap((aspect) => {
    const rating = row[`rating_${aspect}`];
    return typeof rating === 'number' ? [{ aspect, rating }] : [];
  }),
});

function filterOf(member: Member, { filter }: ManagedReviewArgs): InboxFilter {
  const own = (type: 'Location' | 'Practitioner', ids: readonly string[] | null | undefined) =>
    ids?.map((id) => ownId(member, type, id)) ?? null;
  return {
    ...filter,
    locationIds: own('Location', filter?.locationIds),
    practitionerIds: own('Practitioner', filter?.practitionerIds),
  };
}
