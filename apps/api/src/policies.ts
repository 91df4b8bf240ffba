import { ACCOUNT_POLICY } from './modules/account/index.ts';
import { AUDIT_POLICY } from './modules/audit/index.ts';
import { EXPORT_POLICY } from './modules/export/index.ts';
import { HOME_POLICY } from './modules/home/index.ts';
import { IMPORT_POLICY } from './modules/import/index.ts';
import { CREDENTIAL_POLICY } from './modules/certification/index.ts';
import { LOCATION_POLICY } from './modules/location/index.ts';
import { PRACTITIONER_POLICY } from './modules/practitioner/index.ts';
import { PORTFOLIO_POLICY } from './modules/portfolio/index.ts';
import { PRICE_POLICY } from './modules/price/index.ts';
import { REVIEW_POLICY } from './modules/review/index.ts';
import { TEAM_POLICY } from './modules/team/index.ts';
import { SAVED_VIEW_POLICY } from './modules/saved-view/index.ts';
import { SETTING_POLICY } from './modules/setting/index.ts';
import { SEARCH_POLICY } from './modules/search/index.ts';
import type { Policy } from './platform/policy.ts';

/** The rules of all rooms by name: what `viewer.clinic.permissions` tells, and what the policy test holds them to. */
export const POLICIES: Policy = {
  ...ACCOUNT_POLICY,
  ...AUDIT_POLICY,
  ...EXPORT_POLICY,
  ...HOME_POLICY,
  ...IMPORT_POLICY,
  ...CREDENTIAL_POLICY,
  ...LOCATION_POLICY,
  ...PRACTITIONER_POLICY,
  ...PORTFOLIO_POLICY,
  ...PRICE_POLICY,
  ...REVIEW_POLICY,
  ...TEAM_POLICY,
  ...SAVED_VIEW_POLICY,
  ...SEARCH_POLICY,
  ...SETTING_POLICY,
};
