import { account } from '../features/account/index.ts';
import { audit } from '../features/audit/index.ts';
import { exports } from '../features/export/index.ts';
import { home, operatorHome } from '../features/home/index.ts';
import { imports } from '../features/import/index.ts';
import { credentialQueue } from '../features/credential-queue/index.ts';
import { credentials } from '../features/credentials/index.ts';
import { disputes } from '../features/disputes/index.ts';
import { locations } from '../features/locations/index.ts';
import { clinicNotices, notices } from '../features/notices/index.ts';
import { people } from '../features/people/index.ts';
import { portfolio } from '../features/portfolio/index.ts';
import { prices } from '../features/prices/index.ts';
import { reviews } from '../features/reviews/index.ts';
import { settings } from '../features/settings/index.ts';
import { signIn } from '../features/sign-in/index.ts';
import { team } from '../features/team/index.ts';
import type { Feature } from '../shared/feature.ts';

/**
 * Every feature under the name of its texts (`useTranslation('locations')`). A feature adds one line; its pages, its
 * texts and its entries in the navigation follow.
 */
export const FEATURES = {
  account,
  signIn,
  audit,
  exports,
  home,
  operatorHome,
  imports,
  locations,
  people,
  portfolio,
  team,
  credentials,
  credentialQueue,
  prices,
  reviews,
  disputes,
  notices,
  clinicNotices,
  settings,
} satisfies Record<string, Feature>;
