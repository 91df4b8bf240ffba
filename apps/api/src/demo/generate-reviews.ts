import { FOLLOW_UP_MONTHS, type ModerationReason } from '@stipple/domain';
import {
  buildFollowUp,
  buildModeration,
  buildReply,
  buildReview,
  type ModerationRow,
  type ReviewRow,
} from '../modules/review/review.builder.ts';
import { buildSession } from '../modules/session/session.builder.ts';
import { type Artist, type ClinicRows, type Draft, languageOf } from './chain-plan.ts';
import { isoDay, noonOf, type DayNumber } from './days.ts';
import { clientName } from './names.ts';
import { PHRASES } from './phrases/index.ts';
import { compose, fill, moodOf } from './phrases/phrases.ts';

type Rows = Pick<ClinicRows, 'sessions' | 'reviews' | 'followUps' | 'replies' | 'moderations'>;

/** How likely a client writes again after so many months. */
const WRITES_AGAIN = { 3: 0.5, 6: 0.45, 12: 0.35, 24: 0.22 } as const;

/** The reviews of all practitioners: most tied to a completed treatment, some brought along, a few held or removed. */
export function generateReviews(draft: Draft, artists: readonly Artist[], counts: readonly number[]): Rows {
  const rows: Rows = { sessions: [], reviews: [], followUps: [], replies: [], moderations: [] };
  for (const [index, artist] of artists.entries()) {
    for (let i = counts[index] ?? 0; i > 0; i -= 1) oneReview(draft, artist, rows);
  }
  return rows;
}

function oneReview(draft: Draft, artist: Artist, rows: Rows): void {
  const { random, asOf, plan } = draft;
  const earliest = Math.max(artist.startedOn + 120, asOf - 1_400);
  const reviewedOn = asOf - 3 - Math.floor(random.share() ** 1.4 * Math.max(1, asOf - 3 - earliest));
  const treatedOn = reviewedOn - random.whole(12, 75);
  const rating = ratingFor(draft, artist.quality);
  const treated = random.chance(plan.treatmentShare);
  const location = random.pick(artist.locations);
  const session = treated
    ? buildSession({
        clinicId: draft.clinicId,
        id: draft.id(),
        practitionerId: artist.row.id,
        locationId: location.id,
        heldOn: isoDay(treatedOn),
        createdAt: noonOf(treatedOn),
      })
    : null;
  if (session) rows.sessions.push(session);
  const words = random.chance(0.95);
  const { language } = artist;
  const said = PHRASES[language].review[moodOf(rating)];
  const aspect = () => (treated && random.chance(0.85) ? stars(rating + random.wobble() * 1.1) : null);
  const { status, log } = moderation(draft);
  const review = buildReview({
    clinicId: draft.clinicId,
    id: draft.id(),
    externalId: treated ? null : `R-${rows.reviews.length + 1001}`,
    practitionerId: artist.row.id,
    locationId: location.id,
    sessionId: session?.id ?? null,
    status,
    rating,
    ratingNaturalness: aspect(),
    ratingMatch: aspect(),
    ratingComfort: aspect(),
    ratingHygiene: aspect(),
    ratingAftercare: aspect(),
    title: words ? random.pick(said.titles) : null,
    body: words ? compose(random, bodyOf(said, random.share())) : null,
    language: words ? language : null,
    clientName: random.chance(0.96) ? clientName(random, languageOf(artist.town)) : null,
    reviewedOn: isoDay(reviewedOn),
    treatmentCompletedOn: treated || random.chance(0.5) ? isoDay(treatedOn) : null,
    createdAt: noonOf(reviewedOn),
  });
  rows.reviews.push(review);
  for (const [after, entry] of log.entries()) {
    const day = Math.min(asOf - 1, reviewedOn + 1 + after * 4);
    rows.moderations.push(buildModeration(review, { ...entry, id: draft.id(), happenedAt: noonOf(day) }));
  }
  if (status !== 'published') return;
  if (treated) followUps(draft, artist, review, treatedOn, reviewedOn, rows);
  reply(draft, artist, review, reviewedOn, rows);
}

/** Mostly four or five stars; now and then somebody is let down, the more often the weaker the work. */
function ratingFor({ random }: Draft, quality: number): number {
  if (random.chance(0.03 + 0.09 * (1 - quality))) return random.whole(1, 2);
  return stars(3.75 + quality * 1.2 + random.wobble() * 1.3);
}

const stars = (value: number) => Math.min(5, Math.max(1, Math.round(value)));

/** Two to four sentences, different ones from each other. */
function bodyOf(said: (typeof PHRASES)['en']['review']['good'], share: number): (readonly string[])[] {
  const half = Math.floor(said.middles.length / 2);
  const [first, second] = [said.middles.slice(0, half), said.middles.slice(half)];
  if (share < 0.2) return [said.opens, said.middles];
  if (share < 0.55) return [said.opens, said.middles, said.closes];
  return [said.opens, first, second, said.closes];
}

/** Most reviews are never touched; the log of the others tells why (domain.md, section 11: nothing is suppressed). */
function moderation({ random }: Draft): { status: ReviewRow['status']; log: Partial<ModerationRow>[] } {
  const share = random.share();
  const reason = (): ModerationReason =>
    random.weighted([
      ['fake', 4],
      ['personal_data', 3],
      ['not_a_client', 2],
      ['wrong_practitioner', 1],
      ['other', 1],
    ]);
  if (share < 0.008) return { status: 'held', log: [{ action: 'held', reason: reason() }] };
  if (share < 0.015) {
    const why = reason();
    return {
      status: 'removed',
      log: [
        { action: 'held', reason: why },
        { action: 'removed', reason: why },
      ],
    };
  }
  if (share < 0.019) {
    return {
      status: 'published',
      log: [
        { action: 'held', reason: reason() },
        { action: 'restored', reason: null },
      ],
    };
  }
  if (share < 0.025) {
    return {
      status: 'published',
      log: [
        { action: 'disputed', reason: 'other', decidedBy: 'clinic' },
        { action: 'dispute_rejected', reason: 'other' },
      ],
    };
  }
  return { status: 'published', log: [] };
}

function followUps(
  draft: Draft,
  artist: Artist,
  review: ReviewRow,
  treatedOn: DayNumber,
  reviewedOn: DayNumber,
  rows: Rows,
): void {
  const { random, asOf, plan } = draft;
  let { rating } = review;
  for (const month of FOLLOW_UP_MONTHS) {
    const writtenOn = treatedOn + Math.round(month * 30.4) + random.whole(0, 12);
    if (writtenOn >= asOf) return;
    if (writtenOn <= reviewedOn || !random.chance(WRITES_AGAIN[month] * plan.followUps)) continue;
    rating = stars(
      rating +
        random.weighted([
          [0, 76],
          [-1, 19],
          [1, 5],
        ]),
    );
    const said = PHRASES[artist.language].followUp[moodOf(rating)];
    rows.followUps.push(
      buildFollowUp(review, {
        id: draft.id(),
        month,
        rating,
        body: random.chance(0.85) ? fill(random.pick(said), { months: month }) : null,
        writtenOn: isoDay(writtenOn),
        createdAt: noonOf(writtenOn),
      }),
    );
  }
}

/** A clinic answers what went wrong more often than what went well. */
function reply(draft: Draft, artist: Artist, review: ReviewRow, reviewedOn: DayNumber, rows: Rows): void {
  const { random, asOf, plan } = draft;
  const mood = moodOf(review.rating);
  const writtenOn = reviewedOn + random.whole(1, 20);
  if (writtenOn >= asOf || !random.chance({ good: 0.25, mixed: 0.7, poor: 0.85 }[mood] * plan.replies)) return;
  const [name = ''] = (review.clientName ?? '').split(' ');
  rows.replies.push(
    buildReply(review, {
      id: draft.id(),
      body: fill(random.pick(PHRASES[artist.language].reply[mood]), { name }).replace(/,? (?=\.)/, ''),
      writtenOn: isoDay(writtenOn),
      createdAt: noonOf(writtenOn),
    }),
  );
}
