import {
  accepted,
  problem,
  refused,
  stale,
  type Actor,
  type Member,
  type Outcome,
  type PriceStatus,
  type EventVerb,
} from '@stipple/domain';
import { changesOf, type ClinicTx, type Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { authorize, memberWith } from '../../platform/policy.ts';
import { PRICE_POLICY } from './price.policy.ts';
import { publicationProblems } from './price.publication.ts';
import { priceBook, TERMS, type PriceRecord, type PriceSubject, type PriceTerms } from './price.repository.ts';

const RULE = PRICE_POLICY['price.write'];

/** Whoever may write prices. @throws Forbidden */
export const priceWriter = (actor: Actor): Member => memberWith(actor, RULE);

/** A new price. */
export interface CreatePrice extends PriceSubject, PriceTerms {
  readonly publish: boolean;
}

/** What a price says from now on. */
export interface UpdatePrice extends PriceTerms {
  readonly priceId: string;
  readonly version: number;
  readonly publish: boolean;
}

/** A price by the version somebody looked at. */
export interface PriceAt {
  readonly priceId: string;
  readonly version: number;
}

/** What is told of a price that was changed: which, and its version as it is now. */
export interface PriceChanged {
  readonly priceId: string;
  readonly version: number;
}

/** Fields that the audit trail tells of. */
const TOLD = [...(Object.keys(TERMS) as (keyof PriceTerms)[]), 'status'] as const;

/** Writing the price book. Published prices are all-in, and one at a time for the same. */
export class PriceService {
  constructor(private readonly doors: Doors) {}

  /** Writes a draft, or a published price. Records `price.created`. */
  async create(actor: Actor, { publish, ...given }: CreatePrice): Promise<Outcome<PriceChanged>> {
    const member = priceWriter(actor);
    authorize(member, RULE, { locationIds: [given.locationId] });
    return this.doors.asClinic(member, async (tx) => {
      const [place] = await priceBook(tx).lockPlaces([given.locationId]);
      if (!place) throw new NotFound();
      const { practitionerId } = given;
      if (practitionerId !== null && !(await priceBook(tx).worksAt(practitionerId, place))) {
        return refused(problem('practitionerId', 'UNKNOWN_REFERENCE', null, 'somebody who works at the location'));
      }
      const problems = publish ? await publicationProblems(tx, given, []) : [];
      if (problems.length > 0) return refused(...problems);
      const price: PriceRecord = { ...given, id: newId(), status: publish ? 'published' : 'draft', version: 1 };
      await priceBook(tx).insert(price);
      await told(tx, 'created', null, price);
      return accepted({ priceId: price.id, version: 1 });
    });
  }

  /** Writes what a price says. A published one stays published, and must stay all-in. Records `price.updated`. */
  update(actor: Actor, { priceId, version, publish, ...terms }: UpdatePrice): Promise<Outcome<PriceChanged>> {
    return this.#change(actor, { priceId, version }, 'updated', (before) => {
      if (before.status === 'withdrawn') return null;
      return { ...before, ...terms, status: publish ? 'published' : before.status };
    });
  }

  /** Shows a price to visitors on the days it holds. Records `price.published`. */
  publish(actor: Actor, at: PriceAt): Promise<Outcome<PriceChanged>> {
    return this.#change(actor, at, 'published', to('published'));
  }

  /** Takes a price back, at once. Records `price.withdrawn`. */
  withdraw(actor: Actor, at: PriceAt): Promise<Outcome<PriceChanged>> {
    return this.#change(actor, at, 'withdrawn', to('withdrawn'));
  }

  /** Copies prices to other locations, as drafts of today's making. Records `price.created` for each. */
  async copy(
    actor: Actor,
    priceIds: readonly string[],
    locationIds: readonly string[],
  ): Promise<Outcome<{ count: number }>> {
    const member = priceWriter(actor);
    for (const id of locationIds) authorize(member, RULE, { locationIds: [id] });
    return this.doors.asClinic(member, async (tx) => {
      const places = await priceBook(tx).lockPlaces(locationIds);
      const prices = await priceBook(tx).forChange(priceIds);
      if (places.length < new Set(locationIds).size || prices.length < new Set(priceIds).size) throw new NotFound();
      for (const price of prices) authorize(member, RULE, { locationIds: [price.locationId] });
      let count = 0;
      for (const locationId of places) {
        for (const price of prices) {
          // Somebody's own price is of where they work; a location needs no second copy of what it has.
          if (price.practitionerId !== null || price.locationId === locationId) continue;
          const copy: PriceRecord = { ...price, id: newId(), locationId, status: 'draft', version: 1 };
          await priceBook(tx).insert(copy);
          await told(tx, 'created', null, copy);
          count += 1;
        }
      }
      return accepted({ count });
    });
  }

  #change(
    actor: Actor,
    { priceId, version }: PriceAt,
    verb: 'updated' | 'published' | 'withdrawn',
    work: (before: PriceRecord) => PriceRecord | null,
  ): Promise<Outcome<PriceChanged>> {
    const member = priceWriter(actor);
    return this.doors.asClinic(member, async (tx) => {
      const [before] = await priceBook(tx).forChange([priceId]);
      authorize(member, RULE, before && { locationIds: [before.locationId] });
      if (!before) throw new NotFound();
      if (before.version !== version) return stale(version, { priceId, version: before.version });
      const after = work(before);
      if (!after) return refused(problem('priceId', 'CONFLICT', before.status, 'a price that is not withdrawn'));
      if (after.status === 'published') {
        await priceBook(tx).lockPlaces([after.locationId]);
        const problems = await publicationProblems(tx, after, [priceId]);
        if (problems.length > 0) return refused(...problems);
      }
      const next = { ...after, version: version + 1 };
      await priceBook(tx).update(next);
      await told(tx, verb, before, next);
      return accepted({ priceId, version: next.version });
    });
  }
}

const to =
  (status: PriceStatus) =>
  (before: PriceRecord): PriceRecord => ({ ...before, status });

/** Records what became of a price, with what changed. */
export function told(
  tx: ClinicTx,
  verb: EventVerb<'price'>,
  before: PriceRecord | null,
  after: PriceRecord,
): Promise<void> {
  return tx.record({
    kind: `price.${verb}`,
    subjectType: 'price',
    subjectId: after.id,
    changes: changesOf(before, after, TOLD),
  });
}
