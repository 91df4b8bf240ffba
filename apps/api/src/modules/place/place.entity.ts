import { PAGE_SIZE, type Coordinates } from '@stipple/domain';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType, encodeGlobalId, Node } from '../../graphql/relay/index.ts';

/** A town as the rooms use it: where it is and what time it keeps. */
export interface Town extends Coordinates {
  /** The GeoNames id. */
  readonly id: number;
  readonly name: string;
  /** First-level administrative area, by name. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** IANA time zone. */
  readonly timeZone: string;
  readonly population: number;
}

/** A town of the world, from GeoNames. */
@ObjectType({
  implements: Node,
  description: 'A town of the world, with its coordinates and time zone. Source: GeoNames (CC BY).',
  simpleResolvers: true,
})
export class Place implements Node {
  @Field(() => ID, { description: 'The global id: opaque, and the same for ever.' })
  id: string;

  @Field(() => String, { description: 'The name as GeoNames writes it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The state, province or other first-level area it lies in.' })
  region: string | null;

  @Field(() => String, { description: 'The country, as ISO 3166-1 alpha-2.' })
  countryCode: string;

  @Field(() => Float, { description: 'Degrees north of the equator (WGS 84).' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich (WGS 84).' })
  longitude: number;

  @Field(() => String, { description: 'The IANA time zone its clocks keep.' })
  timeZone: string;

  @Field(() => Int, { description: 'How many people live there; 0 when not known.' })
  population: number;
}

/** A page of places, the most populous first. */
export const PlaceConnection = connectionType(Place, 'Place', 'places');

/** The public shape of a town. */
export function presentPlace(town: Town): Place {
  return { ...town, id: encodeGlobalId({ type: 'Place', clinicId: null, id: String(town.id) }) };
}

/** Longest text that `places` looks for, in characters. */
export const PLACE_QUERY = { min: 1, max: 100, page: PAGE_SIZE.usual } as const;
