import { COUNTRY_CODES, normaliseWords } from '@stipple/domain';
import {
  decodeCursor,
  encodeCursor,
  pageOf,
  toConnection,
  type Connection,
  type PageArgs,
} from '../../graphql/relay/index.ts';
import type { Doors, Passage } from '../../platform/db/index.ts';
import { BadUserInput } from '../../platform/errors.ts';
import { PLACE_QUERY, presentPlace, type Place, type Town } from './place.entity.ts';
import { places, type PlacePosition } from './place.repository.ts';

const ORDER = 'places';

/** Finding towns by what a person types. */
export class PlaceService {
  constructor(private readonly doors: Doors) {}

  /** Towns whose name, or another name of theirs, starts with the text; the most populous first. */
  async search(
    asked: { readonly query: string; readonly country?: string | null },
    args: PageArgs,
    passage: Passage,
  ): Promise<Connection<Place>> {
    const page = pageOf(args);
    if (asked.query.length > PLACE_QUERY.max) {
      throw new BadUserInput(`\`query\` may have at most ${PLACE_QUERY.max} characters.`, ['query']);
    }
    const search = { words: normaliseWords(asked.query), countryCode: asked.country?.toUpperCase() ?? null };
    if (search.words === '') throw new BadUserInput('`query` must hold a letter or a digit.', ['query']);
    if (search.countryCode !== null && !COUNTRY_CODES.has(search.countryCode)) {
      throw new BadUserInput('`country` must be an ISO 3166-1 alpha-2 code such as "GB".', ['country']);
    }
    const [after, before] = [position(page.after, 'after'), position(page.before, 'before')];
    const towns = await this.doors.asPublic(null, (tx) => places(tx).startingWith(search, page, after, before), passage);
    const cursors = new Map(towns.map((town) => [presentPlace(town), encodeCursor(ORDER, [town.population, town.id])]));
    return toConnection(
      [...cursors.keys()],
      page,
      (place) => cursors.get(place) ?? '',
      () => this.doors.asPublic(null, (tx) => places(tx).countStartingWith(search), passage),
    );
  }

  /** The place with this GeoNames id, or `null`. */
  async byId(id: string, passage: Passage): Promise<Place | null> {
    const number = Number(id);
    if (!Number.isInteger(number) || number < 0 || number > 2_147_483_647) return null;
    const town: Town | null = await this.doors.asPublic(null, (tx) => places(tx).byId(number), passage);
    return town && presentPlace(town);
  }
}

function position(cursor: string | null, argument: 'after' | 'before'): PlacePosition | null {
  if (cursor === null) return null;
  const [population, id] = decodeCursor(ORDER, ['number', 'number'], cursor, argument) as [number, number];
  // A cursor is opaque, but anyone can write one: what is no position in this list must not reach the database.
  if (!isInteger(population) || !isInteger(id)) {
    throw new BadUserInput(`\`${argument}\` is not a cursor of this list in this order.`, [argument]);
  }
  return [population, id];
}

const isInteger = (value: number) => Number.isInteger(value) && value >= 0 && value <= 2_147_483_647;
