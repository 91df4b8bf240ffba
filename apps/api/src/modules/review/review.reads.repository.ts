import { summariseRatings, type RatingRow } from '@stipple/domain';
import type { DeepSources, KeysetOrder } from '../../graphql/deep/index.ts';
import { summariseModeration, type Withheld } from './moderation-summary.type.ts';
import type { ReviewFilter } from './review-filter.input.ts';
import { followUpsOf, ratingRows, replyTo, reviewConditions, withheldRows } from './review-sql.repository.ts';
import { Review } from './review.entity.ts';

const NEWEST: KeysetOrder = {
  name: 'reviews',
  descending: true,
  columns: [
    { column: 'reviewed_on', property: 'reviewedOn', type: 'date', part: 'day' },
    { column: 'id', property: 'id', type: 'uuid', part: 'uuid' },
  ],
};

/** Where deep reads find published reviews, what they say together, and how many are not shown. */
export const reviewReads: DeepSources = {
  tables: [
    {
      type: 'Review',
      table: 'review',
      entity: Review,
      key: 'clinic_id',
      published: (row) => `${row}.status = 'published'`,
      parts: {
        followUps: { fields: ['followUps'], sql: followUpsOf },
        reply: { fields: ['reply'], sql: replyTo },
      },
      computed: {
        aspects: ['ratingNaturalness', 'ratingMatch', 'ratingComfort', 'ratingHygiene', 'ratingAftercare'],
        treatmentVerified: ['sessionId'],
      },
    },
  ],
  ways: [
    {
      on: 'Practitioner',
      field: 'reviews',
      kind: 'connection',
      to: 'Review',
      where: (parent, row, statement, { filter }) => [
        `${row}.practitioner_id = ${parent}.id`,
        ...reviewConditions(row, filter as ReviewFilter | undefined, statement),
      ],
      order: NEWEST,
    },
    {
      on: 'Clinic',
      field: 'reviews',
      kind: 'connection',
      to: 'Review',
      where: (_, row, statement, { filter }) => reviewConditions(row, filter as ReviewFilter | undefined, statement),
      order: NEWEST,
    },
    {
      on: 'Location',
      field: 'reviews',
      kind: 'connection',
      to: 'Review',
      where: (parent, row, statement, { filter }) => [
        `${row}.location_id = ${parent}.id`,
        ...reviewConditions(row, filter as ReviewFilter | undefined, statement),
      ],
      order: NEWEST,
    },
    {
      on: 'Practitioner',
      field: 'rating',
      kind: 'value',
      sql: (parent, statement) => ratingRows(`${parent}.id`, statement),
      present: (rows: RatingRow[]) => summariseRatings(rows),
    },
    {
      on: 'Practitioner',
      field: 'reviewModeration',
      kind: 'value',
      sql: (parent, statement) => withheldRows(`${parent}.id`, statement),
      present: (rows: Withheld[]) => summariseModeration(rows),
    },
  ],
};
