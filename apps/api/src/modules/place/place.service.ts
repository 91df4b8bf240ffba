import { COUNTRY_CODES, normaliseWords, type Coordinates } from '@stipple/domain';
import {
  decodeCursor,
  decodeGlobalId,
  encodeCursor,
  pageOf,
  toConnection,
  type Connection,
  type PageArgs,
} from '../../graphql/relay/index.ts';
import type { Doors, Passage } from '../../platform/db/index.ts';
import { BadUserInput } from '../../platform/errors.ts';
import { PLACE_QUERY, presentPlace, type Place, type Town } from './place.entity.ts';
import { townCalled } from './find-town.ts';
import { places, type PlacePosition, type PlaceSearch } from './place.repository.ts';

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
    const search = readSearch(asked.query, asked.country, ['query'], ['country']);
    const [after, before] = [position(page.after, 'after'), position(page.before, 'before')];
    const towns = await this.doors.asPublic(
      null,
      (tx) => places(tx).startingWith(search, page, after, before),
      passage,
    );
    const cursors = new Map(towns.map((town) => [presentPlace(town), encodeCursor(ORDER, [town.population, town.id])]));
    return toConnection(
      [...cursors.keys()],
      page,
      (place) => cursors.get(place) ?? '',
      () => this.doors.asPublic(null, (tx) => places(tx).countStartingWith(search), passage),
    );
  }

  /**
   * The coordinates of a place by its name (of namesakes the most populous) or its global id.
   * @throws BadUserInput naming the field when there is no such place
   */
  async locate(asked: {
    readonly place?: string | null;
    readonly placeId?: string | null;
    readonly country?: string | null;
  }): Promise<Coordinates> {
    const path = ['filter', 'near'];
    if (asked.placeId !== null && asked.placeId !== undefined) {
      const id = decodeGlobalId(asked.placeId);
      const place = id?.type === 'Place' ? await this.byId(id.id, {}) : null;
      if (!place) throw new BadUserInput('`placeId` is not the id of a place.', [...path, 'placeId']);
      return { latitude: place.latitude, longitude: place.longitude };
    }
    const search = readSearch(asked.place ?? '', asked.country, [...path, 'place'], [...path, 'country']);
    const town = await this.doors.asPublic(null, (tx) => townCalled(tx, asked.place ?? '', search.countryCode));
    if (!town) throw new BadUserInput('No town of this name is known.', [...path, 'place']);
    return { latitude: town.latitude, longitude: town.longitude };
  }

  /** The place with this GeoNames id, or `null`. */
  async byId(id: string, passage: Passage): Promise<Place | null> {
    const number = Number(id);
    if (!Number.isInteger(number) || number < 0 || number > 2_147_483_647) return null;
    const town: Town | null = await this.doors.asPublic(null, (tx) => places(tx).byId(number), passage);
    return town && presentPlace(town);
  }
}

/** Checks what was typed; the paths name the arguments in what is refused. */
function readSearch(
  query: string,
  country: string | null | undefined,
  queryPath: readonly string[],
  countryPath: readonly string[],
): PlaceSearch {
  const name = queryPath.at(-1);
  if (query.length > PLACE_QUERY.max) {
    throw new BadUserInput(`\`${name}\` may have at most ${PLACE_QUERY.max} characters.`, queryPath);
  }
  const words = normaliseWords(query);
  if (words === '') throw new BadUserInput(`\`${name}\` must hold a letter or a digit.`, queryPath);
  const countryCode = country?.toUpperCase() ?? null;
  if (countryCode !== null && !COUNTRY_CODES.has(countryCode)) {
    throw new BadUserInput('`country` must be an ISO 3166-1 alpha-2 code such as "GB".', countryPath);
  }
  return { words, countryCode };
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
