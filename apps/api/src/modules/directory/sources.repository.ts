import type { Tx } from '../../platform/db/index.ts';

/** How many of each a card holds; `reviews` and `cases` below a list serve no more than this. */
export const CARD_HOLDS = { reviews: 5, cases: 200 } as const;

/** How many reviews of a kind an entry holds: what `reviews` serves when no number is stated. */
export const ENTRY_HOLDS = { reviews: 3 } as const;

/** A row as the public schema's types read it: camel-cased columns. */
export type Facts = Readonly<Record<string, unknown>> & { readonly id: string };

export interface CredentialFacts extends Facts {
  readonly practitionerId: string;
  readonly kind: string;
  readonly status: string;
  /** Instants from which and until which it counts, from the midnights of every location of the practitioner. */
  readonly countsFrom: Date;
  readonly countsUntil: Date | null;
}

export interface PriceFacts extends Facts {
  readonly practitionerId: string;
  readonly service: string;
  readonly unit: string;
  readonly amountMinor: number;
  readonly amountHighMinor: number | null;
  readonly sessionsIncluded: number | null;
  readonly currency: string;
  readonly countsFrom: Date | null;
  readonly countsUntil: Date | null;
}

export interface RatingFacts {
  readonly practitionerId: string;
  readonly stars: number;
  readonly source: string;
  readonly count: number;
  readonly aspects: Readonly<Record<string, { sum: number; count: number }>>;
}

/** Everything public of some practitioners of one clinic, as the card and the search row need it. */
export interface DirectorySources {
  readonly clinic: Facts;
  readonly practitioners: readonly Facts[];
  readonly locations: readonly (Facts & { practitionerId: string })[];
  readonly credentials: readonly CredentialFacts[];
  readonly prices: readonly PriceFacts[];
  readonly ratings: readonly RatingFacts[];
  readonly reviews: readonly (Facts & { practitionerId: string; sessionId: string | null })[];
  readonly cases: readonly (Facts & { practitionerId: string; photos: Facts[] })[];
}

const CAMEL = /_([a-z])/g;
const columns = (alias: string, list: string) =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => `${alias}.${name} as "${name.replace(CAMEL, (_, letter: string) => letter.toUpperCase())}"`)
    .join(', ');

/** A calendar day as text, so that no time zone can move it. */
const day = (alias: string, name: string) =>
  `to_char(${alias}.${name}, 'YYYY-MM-DD') as "${name.replace(CAMEL, (_, letter: string) => letter.toUpperCase())}"`;

/** Ids of all of the clinic's public practitioners. */
export async function allPractitioners(tx: Tx): Promise<string[]> {
  const rows = await tx.prepared<{ id: string }>(`select id from practitioner where clinic_id = $1`, [tx.clinicId]);
  return rows.map((row) => row.id);
}

/**
 * Reads what the public may see of some practitioners, in eight statements whatever their number. Run it in the
 * public role: what is not published can then not reach the directory.
 */
export async function loadSources(tx: Tx, practitionerIds: readonly string[]): Promise<DirectorySources | null> {
  const parameters = [tx.clinicId, practitionerIds];
  const [clinic] = await tx.prepared<Facts>(
    `select ${columns('c', 'id slug name description website origin')} from clinic c where c.id = $1`,
    [tx.clinicId],
  );
  if (!clinic) return null;
  const practitioners = await tx.prepared<Facts>(
    `select ${columns('p', 'clinic_id id slug name bio languages years_experience serves_women serves_men status')},
       ${day('p', 'started_on')}
     from practitioner p where p.clinic_id = $1 and p.id = any($2::uuid[])`,
    parameters,
  );
  const locations = await tx.prepared<Facts & { practitionerId: string }>(
    `select pl.practitioner_id as "practitionerId",
       ${columns('l', 'clinic_id id slug name address city region postal_code country_code time_zone latitude longitude coordinate_source phone email opening_hours')}
     from practitioner_location pl
     join location l on l.clinic_id = $1 and l.id = pl.location_id
     where pl.clinic_id = $1 and pl.practitioner_id = any($2::uuid[])
     order by pl.practitioner_id, pl.position, l.id`,
    parameters,
  );
  return {
    clinic,
    practitioners,
    locations,
    credentials: await loadCredentials(tx, parameters),
    prices: await loadPrices(tx, parameters),
    ratings: await loadRatings(tx, parameters),
    reviews: await loadReviews(tx, parameters),
    cases: await loadCases(tx, parameters),
  };
}

/** A credential counts while its day is not over and has begun at every location of its practitioner. */
export const loadCredentials = (tx: Tx, parameters: readonly unknown[]) =>
  tx.prepared<CredentialFacts>(
    `select ${columns('c', 'clinic_id id practitioner_id kind title issuer body_code scope hours status verified_by verification_method verified_at')},
       ${day('c', 'issued_on')}, ${day('c', 'last_day')}, z.starts as "countsFrom", z.ends as "countsUntil"
     from certification c
     cross join lateral (
       select coalesce(max(c.issued_on::timestamp at time zone l.time_zone), c.issued_on::timestamp at time zone 'UTC') as starts,
         coalesce(min((c.last_day + 1)::timestamp at time zone l.time_zone), (c.last_day + 1)::timestamp at time zone 'UTC') as ends
       from practitioner_location pl
       join location l on l.clinic_id = $1 and l.id = pl.location_id
       where pl.clinic_id = $1 and pl.practitioner_id = c.practitioner_id
     ) z
     where c.clinic_id = $1 and c.practitioner_id = any($2::uuid[])
     order by c.practitioner_id, c.status = 'verified' desc, c.kind, c.issued_on desc, c.id`,
    parameters,
  );

/** Prices of the practitioner's own and of the locations they work at. */
const loadPrices = (tx: Tx, parameters: readonly unknown[]) =>
  tx.prepared<PriceFacts>(
    `select pl.practitioner_id as "practitionerId",
       ${columns('p', 'clinic_id id service extent unit amount_minor amount_high_minor currency tax_included sessions_included touch_up_included patch_test_included consultation_included aftercare_included consultation_extra_minor patch_test_extra_minor touch_up_extra_minor aftercare_extra_minor')},
       ${day('p', 'valid_from')}, ${day('p', 'valid_until')}, l.name as "locationName",
       p.valid_from::timestamp at time zone l.time_zone as "countsFrom",
       (p.valid_until + 1)::timestamp at time zone l.time_zone as "countsUntil"
     from practitioner_location pl
     join location l on l.clinic_id = $1 and l.id = pl.location_id
     join price p on p.clinic_id = $1 and p.location_id = pl.location_id and p.status = 'published'
       and (p.practitioner_id is null or p.practitioner_id = pl.practitioner_id)
     where pl.clinic_id = $1 and pl.practitioner_id = any($2::uuid[])
     order by pl.practitioner_id, p.service, p.extent nulls first, p.amount_minor, p.id`,
    parameters,
  );

const ASPECTS = ['naturalness', 'match', 'comfort', 'hygiene', 'aftercare'];

/** How often each number of stars was given, by source, with the sums of the aspects. */
export const loadRatings = (tx: Tx, parameters: readonly unknown[]) =>
  tx.prepared<RatingFacts>(
    `select r.practitioner_id as "practitionerId", r.rating as stars, r.source, count(*)::int as count,
       json_build_object(${ASPECTS.map(
         (a) => `'${a}', json_build_object('sum', coalesce(sum(r.rating_${a}), 0), 'count', count(r.rating_${a}))`,
       ).join(', ')}) as aspects
     from review r
     where r.clinic_id = $1 and r.practitioner_id = any($2::uuid[]) and r.status = 'published'
     group by r.practitioner_id, r.rating, r.source`,
    parameters,
  );

const REVIEW_COLUMNS =
  'clinic_id id practitioner_id location_id session_id source status rating rating_naturalness rating_match rating_comfort rating_hygiene rating_aftercare title body language client_name';

/** The newest reviews, and the newest tied to a completed treatment, with their follow-ups and replies. */
export const loadReviews = (tx: Tx, parameters: readonly unknown[]) => {
  // The public role may not read every column, so they are named.
  const names = `${REVIEW_COLUMNS} reviewed_on treatment_completed_on`.split(' ');
  const newest = (which: string) =>
    `select ${names.map((name) => `r.${name}`).join(', ')} from review r
     where r.clinic_id = $1 and r.practitioner_id = p.id and r.status = 'published' ${which}
     order by r.reviewed_on desc, r.id desc limit ${CARD_HOLDS.reviews}`;
  return tx.prepared<DirectorySources['reviews'][number]>(
    `select ${columns('r', REVIEW_COLUMNS)}, ${day('r', 'reviewed_on')}, ${day('r', 'treatment_completed_on')},
       coalesce((select json_agg(json_build_object('month', f.month, 'rating', f.rating, 'body', f.body,
           'writtenOn', f.written_on) order by f.month)
         from review_follow_up f where f.clinic_id = $1 and f.review_id = r.id), '[]'::json) as "followUps",
       (select json_build_object('body', y.body, 'writtenOn', y.written_on)
         from review_reply y where y.clinic_id = $1 and y.review_id = r.id) as reply
     from unnest($2::uuid[]) as p (id)
     cross join lateral ((${newest('')}) union (${newest('and r.session_id is not null')})) r
     order by r.practitioner_id, r.reviewed_on desc, r.id desc`,
    parameters,
  );
};

/** Published cases, newest first, each with its published photos in the order of care. */
export const loadCases = (tx: Tx, parameters: readonly unknown[]) =>
  tx.prepared<DirectorySources['cases'][number]>(
    `select c.*, coalesce(h.photos, '[]'::json) as photos from (
       select ${columns('c', 'clinic_id id practitioner_id location_id title story indication scale stage scar_type fitzpatrick monk hair_colour grey_percent sessions')},
         ${day('c', 'started_on')}, ${day('c', 'completed_on')}
       from portfolio_case c
       where c.clinic_id = $1 and c.practitioner_id = any($2::uuid[])
     ) c
     left join lateral (
       select json_agg(json_build_object('clinicId', f.clinic_id, 'id', f.id, 'moment', f.moment, 'view', f.view,
           'takenOn', f.taken_on, 'daysHealed', f.days_healed, 'caption', f.caption, 'drawing', f.drawing,
           'light', f.light, 'distanceCm', f.distance_cm, 'hairLengthMm', f.hair_length_mm, 'dry', f.dry,
           'retouched', f.retouched, 'fileKey', f.file_key, 'width', f.width, 'height', f.height,
           'thumbhash', f.thumbhash)
         order by array_position(array['before', 'fresh', 'healing', 'healed', 'aged'], f.moment), f.position, f.taken_on, f.view, f.id) as photos
       from photo f where f.clinic_id = $1 and f.case_id = c.id
     ) h on true
     order by c."practitionerId", c."startedOn" desc, c.id desc`,
    parameters,
  );
