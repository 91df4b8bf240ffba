export { LOCATION_PARAM, useFollowsLocation, useIsLocationFollowed } from './offers.ts';
