import { RATING, REVIEW_ASPECTS } from '@stipple/domain';
import type { DeepStatement } from '../../graphql/deep/index.ts';
import { BadUserInput } from '../../platform/errors.ts';
import type { ReviewFilter } from './review-filter.input.ts';

/**
 * The conditions of a filter on reviews.
 * @throws BadUserInput naming the part that makes no sense
 */
export function reviewConditions(
  row: string,
  filter: ReviewFilter | null | undefined,
  statement: DeepStatement,
): string[] {
  const conditions: string[] = [];
  const { treatmentVerified, ratings, languages } = filter ?? {};
  if (treatmentVerified !== null && treatmentVerified !== undefined) {
    conditions.push(`${row}.session_id is ${treatmentVerified ? 'not ' : ''}null`);
  }
  if (ratings) {
    if (ratings.some((stars) => stars < RATING.min || stars > RATING.max)) {
      const sentence = `\`ratings\` holds numbers of stars between ${RATING.min} and ${RATING.max}.`;
      throw new BadUserInput(sentence, ['filter', 'ratings']);
    }
    conditions.push(`${row}.rating = any(${statement.add(ratings, 'integer[]')})`);
  }
  if (languages) {
    const wanted = statement.add(
      languages.map((language) => language.toLowerCase()),
      'text[]',
    );
    conditions.push(
      `(lower(${row}.language) = any(${wanted}) or split_part(lower(${row}.language), '-', 1) = any(${wanted}))`,
    );
  }
  return conditions;
}

const aspects = REVIEW_ASPECTS.map(
  (aspect) =>
    `'${aspect}', json_build_object('sum', coalesce(sum(r.rating_${aspect}), 0), 'count', count(r.rating_${aspect}))`,
).join(', ');

/** A practitioner's published reviews counted by stars and source, as `RatingRow`s of the domain. */
export const ratingRows = (practitioner: string, { clinic }: DeepStatement) =>
  `(select coalesce(json_agg(g), '[]') from (
     select r.rating as stars, r.source, count(*)::integer as count, json_build_object(${aspects}) as aspects
     from review r
     where r.clinic_id = ${clinic} and r.practitioner_id = ${practitioner} and r.status = 'published'
     group by r.rating, r.source) g)`;

/** Reviews of a practitioner that are not shown now, each with its last decision. */
export const withheldRows = (practitioner: string, { clinic }: DeepStatement) =>
  `(select coalesce(json_agg(json_build_object('action', d.action, 'reason', d.reason)), '[]') from (
     select distinct on (m.review_id) m.action, m.reason
     from review_moderation m
     where m.clinic_id = ${clinic} and m.practitioner_id = ${practitioner}
       and m.action in ('published', 'held', 'removed', 'restored')
     order by m.review_id, m.happened_at desc, m.id desc) d
   where d.action in ('held', 'removed'))`;

/** What the same client said later, in the order of months. */
export const followUpsOf = (row: string, { clinic }: DeepStatement) =>
  `(select coalesce(json_agg(json_build_object('month', f.month, 'rating', f.rating, 'body', f.body,
      'writtenOn', f.written_on) order by f.month), '[]')
    from review_follow_up f where f.clinic_id = ${clinic} and f.review_id = ${row}.id)`;

/** The clinic's answer, or null. */
export const replyTo = (row: string, { clinic }: DeepStatement) =>
  `(select json_build_object('body', y.body, 'writtenOn', y.written_on)
    from review_reply y where y.clinic_id = ${clinic} and y.review_id = ${row}.id)`;
