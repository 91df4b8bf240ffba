import type { Entities } from '../platform/db/index.ts';
import { CertificationBody } from './certification/certification-body.entity.ts';
import { Certification } from './certification/certification.entity.ts';
import { Clinic } from './clinic/clinic.entity.ts';
import { Slug } from './clinic/slug.entity.ts';
import { Location } from './location/location.entity.ts';
import { PublishedPhoto } from './portfolio/photo-publication.entity.ts';
import { Photo } from './portfolio/photo.entity.ts';
import { PortfolioCase } from './portfolio/portfolio-case.entity.ts';
import { RetiredFile } from './portfolio/retired-file.entity.ts';
import { OpeningException, OpeningHours } from './location/opening.entity.ts';
import { PractitionerLocation } from './practitioner/practitioner-location.entity.ts';
import { Practitioner } from './practitioner/practitioner.entity.ts';
import { Price } from './price/price.entity.ts';
import { ReviewFollowUp } from './review/review-follow-up.entity.ts';
import { ReviewModeration } from './review/review-moderation.entity.ts';
import { ReviewReply } from './review/review-reply.entity.ts';
import { Review } from './review/review.entity.ts';
import { Setting } from './setting/setting.entity.ts';
import { Session } from './session/session.entity.ts';

/** Entity classes of all rooms, for the data sources. */
export const ENTITIES: Entities = [
  Certification,
  CertificationBody,
  Clinic,
  Location,
  Photo,
  PortfolioCase,
  Practitioner,
  OpeningHours,
  OpeningException,
  PractitionerLocation,
  Price,
  PublishedPhoto,
  RetiredFile,
  Review,
  ReviewFollowUp,
  ReviewModeration,
  ReviewReply,
  Session,
  Setting,
  Slug,
];
