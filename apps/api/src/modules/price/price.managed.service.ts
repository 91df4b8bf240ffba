import { allInProblems, priceStanding, type Actor, type Member } from '@stipple/domain';
import { ownId } from '../../graphql/private/index.ts';
import { keysetCursor, pageOf, toConnection, type Connection, type PageArgs } from '../../graphql/relay/index.ts';
import type { Doors } from '../../platform/db/index.ts';
import { authorize, memberWith, reachOf } from '../../platform/policy.ts';
import type { ManagedPriceArgs } from './price.managed.input.ts';
import { BY_NAME, managedPrices, NEWEST, type ManagedPriceRow, type PriceFilter } from './price.managed.repository.ts';
import type { ManagedPrice, PriceBookRow } from './price.managed.type.ts';
import { PRICE_POLICY } from './price.policy.ts';
import { allIn, partsIn } from './price.whole.ts';

const READ = PRICE_POLICY['price.read'];

/** Whoever may read the price book, some or all. @throws Forbidden */
export const priceReader = (actor: Actor): Member => memberWith(actor, READ);

/** Reading the price book. */
export class ManagedPriceService {
  constructor(private readonly doors: Doors) {}

  /** A page of prices, the newest first. */
  async list(actor: Actor, args: ManagedPriceArgs): Promise<Connection<ManagedPrice>> {
    const member = priceReader(actor);
    const reach = reachOf(member, READ);
    const filter = filterOf(member, args);
    const page = pageOf(args);
    const rows = await this.doors.asClinic(member, (tx) => managedPrices(tx).page(reach, filter, page));
    return toConnection(
      rows.map(shown),
      page,
      (row) => keysetCursor(NEWEST, row),
      () => this.doors.asClinic(member, (tx) => managedPrices(tx).count(reach, filter)),
    );
  }

  /** One price. @throws NotFound when it is not there or out of reach */
  one(actor: Actor, id: string): Promise<ManagedPrice> {
    const member = priceReader(actor);
    return this.doors.asClinic(member, async (tx) => {
      const [row] = await managedPrices(tx).some([id]);
      authorize(member, READ, row && { locationIds: [row.locationId] });
      return shown(row!);
    });
  }

  /** The price book: a page of locations by name, each with its prices. */
  async book(actor: Actor, args: PageArgs): Promise<Connection<PriceBookRow>> {
    const member = priceReader(actor);
    const reach = reachOf(member, READ);
    const page = pageOf(args);
    const rows = await this.doors.asClinic(member, (tx) => managedPrices(tx).book(reach, page));
    return toConnection(
      rows.map((row) => ({ ...row, prices: row.prices.map(shown) })),
      page,
      (row) => keysetCursor(BY_NAME, row),
      () => this.doors.asClinic(member, (tx) => managedPrices(tx).countPlaces(reach)),
    );
  }
}

const shown = ({ versions, ...row }: ManagedPriceRow): ManagedPrice => ({
  ...row,
  ...allIn(row),
  standing: priceStanding(row.status, row, row.today),
  missing: allInProblems({ ...row, parts: partsIn(row) }).map(({ path }) => path.join('.')),
  versions: versions.map(({ version, terms, happenedAt }) => ({
    version,
    happenedAt,
    status: terms.status,
    validFrom: terms.validFrom,
    validUntil: terms.validUntil,
    ...allIn(terms),
  })),
});

function filterOf(member: Member, { filter }: ManagedPriceArgs): PriceFilter {
  const locationIds = filter?.locationIds?.map((id) => ownId(member, 'Location', id)) ?? null;
  return { ...filter, locationIds };
}
