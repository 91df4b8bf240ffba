import {
  accepted,
  dayBefore,
  problem,
  raisedAmount,
  refused,
  type Actor,
  type Outcome,
  type Problem,
  filled,
  verbatim,
} from '@stipple/domain';
import type { ClinicTx, Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { authorize } from '../../platform/policy.ts';
import type { PriceRaise } from './price.managed.type.ts';
import { PRICE_POLICY } from './price.policy.ts';
import { publicationProblems } from './price.publication.ts';
import { priceBook, type PriceRecord, type Raised } from './price.repository.ts';
import { priceWriter, told } from './price.service.ts';

const RULE = PRICE_POLICY['price.write'];

/** Many prices by percent, from a day on. */
export interface RaisePrices {
  readonly priceIds: readonly string[];
  readonly percent: number;
  /** ISO day. */
  readonly fromDay: string;
}

/** Raising many prices at once: each ends the day before, and another begins, so that what held stays to be read. */
export class PriceRaiseService {
  constructor(private readonly doors: Doors) {}

  /** Raises. Nothing is done when one of them can not be raised. Records `price.raised` for each pair. */
  raise(actor: Actor, { priceIds, percent, fromDay }: RaisePrices): Promise<Outcome<PriceRaise>> {
    const member = priceWriter(actor);
    return this.doors
      .asClinic(member, async (tx) => {
        const prices = await locked(tx, priceIds);
        for (const price of prices) authorize(member, RULE, { locationIds: [price.locationId] });
        const today = await priceBook(tx).todayAt(prices.map(({ locationId }) => locationId));
        const problems: Problem[] = [];
        const raised: Raised[] = [];
        for (const price of prices) {
          const at = `priceIds.${priceIds.indexOf(price.id)}`;
          const wrong = startProblem(price, at, fromDay, today.get(price.locationId)!);
          const next = successor(price, percent, fromDay);
          problems.push(...(wrong ? [wrong] : (await publicationProblems(tx, next, [price.id])).map(placed(at))));
          if (problems.length > 0) continue;
          const ended = { ...price, validUntil: dayBefore(fromDay), version: price.version + 1 };
          await priceBook(tx).update(ended);
          await priceBook(tx).insert(next);
          await told(tx, 'raised', price, ended);
          await told(tx, 'raised', null, next);
          raised.push({
            oldId: price.id,
            oldVersion: ended.version,
            oldUntil: price.validUntil,
            newId: next.id,
            newVersion: 1,
          });
        }
        if (problems.length > 0) throw new Refused(problems);
        const id = newId();
        await priceBook(tx).insertRaise(id, percent, fromDay, raised);
        return accepted({ id, percent, fromDay, count: raised.length });
      })
      .catch(refusedBy);
  }

  /** Takes a raise back, unless one of its prices was changed since. Records `price.raise_undone` for each pair. */
  undo(actor: Actor, raiseId: string): Promise<Outcome<PriceRaise>> {
    const member = priceWriter(actor);
    return this.doors
      .asClinic(member, async (tx) => {
        const raise = await priceBook(tx).raise(raiseId);
        if (!raise) throw new NotFound();
        const { raised, percent, fromDay } = raise;
        const prices = await locked(
          tx,
          raised.flatMap(({ oldId, newId: id }) => [oldId, id]),
        );
        const byId = new Map(prices.map((price) => [price.id, price]));
        for (const { locationId } of prices) authorize(member, RULE, { locationIds: [locationId] });
        for (const { oldId, oldVersion, oldUntil, newId: id, newVersion } of raised) {
          const [old, next] = [byId.get(oldId)!, byId.get(id)!];
          if (old.version !== oldVersion || next.version !== newVersion) {
            throw new Refused([problem('raiseId', 'CONFLICT', null, 'prices that nobody has changed since')]);
          }
          const gone: PriceRecord = { ...next, status: 'withdrawn', version: newVersion + 1 };
          const back = { ...old, validUntil: oldUntil, version: oldVersion + 1 };
          await priceBook(tx).update(gone);
          await priceBook(tx).update(back);
          await told(tx, 'raise_undone', next, gone);
          await told(tx, 'raise_undone', old, back);
        }
        await priceBook(tx).endRaise(raiseId);
        return accepted({ id: raiseId, percent, fromDay, count: raised.length });
      })
      .catch(refusedBy);
  }
}

/** Ends the transaction with what must be mended: nothing of it stays. */
class Refused extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('refused');
  }
}

function refusedBy(error: unknown): Outcome<never> {
  if (error instanceof Refused) return refused(...error.problems);
  throw error;
}

/** All of these, with their locations locked. @throws NotFound when one is not there */
async function locked(tx: ClinicTx, ids: readonly string[]): Promise<PriceRecord[]> {
  const prices = await priceBook(tx).forChange(ids);
  if (prices.length < new Set(ids).size) throw new NotFound();
  await priceBook(tx).lockPlaces(prices.map(({ locationId }) => locationId));
  return prices;
}

function startProblem(price: PriceRecord, at: string, fromDay: string, today: string): Problem | null {
  if (price.status !== 'published') return problem(at, 'CONFLICT', price.status, 'a published price');
  if (fromDay <= today) return problem('fromDay', 'OUT_OF_RANGE', verbatim(fromDay), 'a day after today');
  if (price.validFrom !== null && fromDay <= price.validFrom) {
    return problem(
      at,
      'OUT_OF_RANGE',
      verbatim(fromDay),
      filled('a day after {day}, its first', { day: price.validFrom }),
    );
  }
  if (price.validUntil !== null && price.validUntil < fromDay) {
    return problem(
      at,
      'OUT_OF_RANGE',
      verbatim(fromDay),
      filled('a day up to {day}, its last', { day: price.validUntil }),
    );
  }
  return null;
}

function successor(price: PriceRecord, percent: number, fromDay: string): PriceRecord {
  const raise = (amount: number) => raisedAmount(amount, percent, price.currency);
  const { amountMinor, amountHighMinor } = price;
  return {
    ...price,
    id: newId(),
    amountMinor: raise(amountMinor),
    amountHighMinor: amountHighMinor === null ? null : raise(amountHighMinor),
    validFrom: fromDay,
    version: 1,
  };
}

const placed =
  (at: string) =>
  (each: Problem): Problem => ({ ...each, path: [...at.split('.'), ...each.path] });
