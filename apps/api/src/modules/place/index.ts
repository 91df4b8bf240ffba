/**
 * Towns of the world, from GeoNames. This room owns `place` and `place_name`: reference data, written once by the
 * owner after migrating. It answers which town a name means, which one is nearest, and the query `places`.
 */
export { findTown } from './find-town.ts';
export { placeNode, PlaceResolver } from './place.resolver.ts';
export { PlaceService } from './place.service.ts';
