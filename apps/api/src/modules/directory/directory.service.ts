import type { Coordinates } from '@stipple/domain';
import type { Doors } from '../../platform/db/index.ts';
import { encodeCursor, type Page } from '../../graphql/relay/index.ts';
import { readFilter, readOrder, type FindPlace, type NearRequest, type SearchRequest } from './directory.request.ts';
import { facetStatement, type FacetName, type FacetRow } from './search/facets.ts';
import type { DirectoryFilter } from './search/filter.ts';
import { cursorName, type PractitionerOrder } from './search/order.ts';
import { relaxationStatement, type RelaxationRow } from './search/relaxations.ts';
import { countStatement, searchStatement, type ResultRow, type Statement, type Wants } from './search/statement.ts';

/** One page of results, in the order of the list. */
export interface ResultPage {
  readonly rows: readonly ResultRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly cursorOf: (row: ResultRow) => string;
}

/** How many named places are remembered; towns do not move. */
const PLACES_KEPT = 5_000;

/** Searches the directory: published facts of all clinics, one statement a question. */
export class DirectoryService {
  readonly #places = new Map<string, Coordinates>();

  constructor(
    private readonly doors: Doors,
    private readonly findPlace: FindPlace,
  ) {}

  /** Checks what a caller asks and resolves its place. */
  async read(request: SearchRequest): Promise<{ filter: DirectoryFilter; order: PractitionerOrder }> {
    const filter = await readFilter(request.filter, (near) => this.place(near));
    return { filter, order: readOrder(request.orderBy, filter) };
  }

  /** Finds one page of practitioners with the pieces of their cards that are wanted. */
  async search(filter: DirectoryFilter, order: PractitionerOrder, page: Page, wants: Wants): Promise<ResultPage> {
    const now = this.doors.clock.now();
    const found = await this.query<ResultRow>(searchStatement({ filter, order, page, wants, now }));
    const more = found.length > page.limit;
    const rows = found.slice(0, page.limit);
    if (page.backwards) rows.reverse();
    return {
      rows,
      hasNextPage: page.backwards ? page.before !== null : more,
      hasPreviousPage: page.backwards ? more : page.after !== null,
      cursorOf: (row) => encodeCursor(cursorName(order), [row.in_date, ...orderValues(row)]),
    };
  }

  /** How many practitioners a filter finds in all. */
  async count(filter: DirectoryFilter): Promise<number> {
    const [row] = await this.query<{ count: number }>(countStatement(filter, this.doors.clock.now()));
    return row?.count ?? 0;
  }

  /** Counts of each choice of some facets, given the other filters; choices that find nobody are left out. */
  async facets(names: readonly FacetName[], filter: DirectoryFilter): Promise<FacetRow[]> {
    if (names.length === 0) return [];
    const rows = await this.query<FacetRow>(facetStatement(names, filter, this.doors.clock.now()));
    return rows.filter((row) => row.count > 0);
  }

  /** For a filter that finds nobody: what to give up so that somebody is found, the least painful first. */
  async relaxations(filter: DirectoryFilter): Promise<RelaxationRow[]> {
    if ((await this.count(filter)) > 0) return [];
    const statement = relaxationStatement(filter, this.doors.clock.now());
    return statement === null ? [] : this.query<RelaxationRow>(statement);
  }

  private async place(near: NearRequest): Promise<Coordinates> {
    const key = near.placeId ?? JSON.stringify([near.place, near.country]);
    const known = this.#places.get(key);
    if (known) return known;
    const found = await this.findPlace(near);
    if (this.#places.size >= PLACES_KEPT) this.#places.clear();
    this.#places.set(key, found);
    return found;
  }

  private query<Row extends object>({ text, values, prepared }: Statement): Promise<Row[]> {
    return prepared ? this.doors.readPrepared<Row>(text, values) : this.doors.readPublic<Row>(text, values);
  }
}

/** The values of the order's columns in a row, as the cursor holds them. */
function orderValues(row: ResultRow): (number | string)[] {
  const values: (number | string)[] = [];
  for (let i = 0; row[`o${i}`] !== undefined; i += 1) values.push(row[`o${i}`]!);
  return values;
}
