import type { Probe } from '../probe.ts';
import { ACCOUNT_PROBES } from './account.ts';
import { AUDIT_PROBES } from './audit.ts';
import { EXPORT_PROBES } from './export.ts';
import { HOME_PROBES } from './home.ts';
import { IMPORT_PROBES } from './import.ts';
import { CREDENTIAL_PROBES } from './credential.ts';
import { LOCATION_PROBES } from './location.ts';
import { PORTFOLIO_PROBES } from './portfolio.ts';
import { PRACTITIONER_PROBES } from './practitioner.ts';
import { PRICE_PROBES } from './price.ts';
import { REVIEW_PROBES } from './review.ts';
import { TEAM_PROBES } from './team.ts';
import { SETTING_PROBES } from './setting.ts';
import { SAVED_VIEW_PROBES } from './saved-view.ts';
import { SEARCH_PROBES } from './search.ts';

/** The probes of all rooms, one for each private field and mutation. */
export const PROBES: readonly Probe[] = [
  ...ACCOUNT_PROBES,
  ...AUDIT_PROBES,
  ...CREDENTIAL_PROBES,
  ...EXPORT_PROBES,
  ...HOME_PROBES,
  ...IMPORT_PROBES,
  ...LOCATION_PROBES,
  ...PORTFOLIO_PROBES,
  ...PRACTITIONER_PROBES,
  ...REVIEW_PROBES,
  ...TEAM_PROBES,
  ...SAVED_VIEW_PROBES,
  ...SEARCH_PROBES,
  ...SETTING_PROBES,
  ...PRICE_PROBES,
];
