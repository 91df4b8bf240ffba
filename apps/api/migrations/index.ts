import { Doors1760000000001 } from './1760000000001-doors.ts';
import { Clinic1760000000002 } from './1760000000002-clinic.ts';
import { CredentialsAndPrices1760000000003 } from './1760000000003-credentials-and-prices.ts';
import { PortfolioAndReviews1760000000004 } from './1760000000004-portfolio-and-reviews.ts';
import { Events1760000000005 } from './1760000000005-events.ts';
import { Directory1760000000006 } from './1760000000006-directory.ts';
import { PlaceNames1760000000007 } from './1760000000007-place-names.ts';
import { CertificationBodies1760000000008 } from './1760000000008-certification-bodies.ts';
import { Moderation1760000000009 } from './1760000000009-moderation.ts';
import { PhotosOfShownCases1760000000010 } from './1760000000010-photos-of-shown-cases.ts';
import { ClaimsStayClaims1760000000011 } from './1760000000011-claims-stay-claims.ts';
import { ReviewsStaySaid1760000000012 } from './1760000000012-reviews-stay-said.ts';
import { Entries1760000000013 } from './1760000000013-entries.ts';
import { Accounts1760000000014 } from './1760000000014-accounts.ts';
import { Evidence1760000000018 } from './1760000000018-evidence.ts';
import { PeopleAndPlaces1760000000017 } from './1760000000017-people-and-places.ts';
import { PhotoConsent1760000000019 } from './1760000000019-photo-consent.ts';
import { Imports1760000000022 } from './1760000000022-imports.ts';
import { Exports1760000000023 } from './1760000000023-exports.ts';
import { Forgetting1760000000026 } from './1760000000026-forgetting.ts';
import { PartnerNotices1760000000039 } from './1760000000039-partner-notices.ts';
import { AuditByNoun1760000000042 } from './1760000000042-audit-by-noun.ts';
import { ReviewDesk1760000000020 } from './1760000000020-review-desk.ts';
import { PriceBook1760000000021 } from './1760000000021-price-book.ts';
import { SignIn1760000000015 } from './1760000000015-sign-in.ts';
import { SavedViews1760000000016 } from './1760000000016-saved-views.ts';
import { ReviewsByMonth1760000000043 } from './1760000000043-reviews-by-month.ts';
import { ReviewInbox1760000000040 } from './1760000000040-review-inbox.ts';
import { DisputeChanges1760000000025 } from './1760000000025-dispute-changes.ts';
import { Settings1760000000024 } from './1760000000024-settings.ts';
import { AuditByPerson1760000000045 } from './1760000000045-audit-by-person.ts';
import { OneExportAtATime1760000000027 } from './1760000000027-one-export-at-a-time.ts';
import { WhatWaits1760000000062 } from './1760000000062-what-waits.ts';

/** Every migration in order. A migration that has landed is never changed. */
export const MIGRATIONS = [
  Doors1760000000001,
  Clinic1760000000002,
  CredentialsAndPrices1760000000003,
  PortfolioAndReviews1760000000004,
  Events1760000000005,
  Directory1760000000006,
  PlaceNames1760000000007,
  CertificationBodies1760000000008,
  Moderation1760000000009,
  PhotosOfShownCases1760000000010,
  ClaimsStayClaims1760000000011,
  ReviewsStaySaid1760000000012,
  Entries1760000000013,
  Accounts1760000000014,
  Evidence1760000000018,
  PeopleAndPlaces1760000000017,
  PhotoConsent1760000000019,
  Imports1760000000022,
  Exports1760000000023,
  Forgetting1760000000026,
  PartnerNotices1760000000039,
  AuditByNoun1760000000042,
  ReviewsByMonth1760000000043,
  WhatWaits1760000000062,
  ReviewDesk1760000000020,
  PriceBook1760000000021,
  SignIn1760000000015,
  SavedViews1760000000016,
  ReviewInbox1760000000040,
  DisputeChanges1760000000025,
  Settings1760000000024,
  AuditByPerson1760000000045,
  OneExportAtATime1760000000027,
];
