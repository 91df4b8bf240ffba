/**
 * The hot query by hand on the clinics' own tables: what a good engineer writes without a read model. Used by the
 * raw peer as one statement, and by PostGraphile as a function that its automatic relations hang from.
 *
 * Parameters: 1 latitude, 2 longitude, 3 radius in km, 4 indication, 5 Fitzpatrick types, 6 least mean rating,
 * 7 credential kind, 8 service, 9 currency, 10 highest price, 11 now, 12 south, 13 north, 14 west, 15 east.
 */
const DISTANCE = `2 * 6371.0088 * asin(least(1, sqrt(power(sin(radians(l.latitude - $1) / 2), 2)
  + cos(radians($1)) * cos(radians(l.latitude)) * power(sin(radians(l.longitude - $2) / 2), 2))))`;

/** What helps the peers beside the indexes that the tables have: ratings without visiting the reviews. */
export const PEER_INDEXES = [
  `create index if not exists bench_review_rating on review (clinic_id, practitioner_id) include (rating, session_id) where status = 'published'`,
  `create index if not exists bench_location_place on location (latitude, longitude)`,
];

/**
 * Winners in the order of the rank: clinic_id, id, distance, matching cases, place. What is cheap comes first: who is
 * near, then who qualifies; ratings are summed up for those alone.
 */
export const search = (limit: number): string => `
  with near as materialized (
    select pl.clinic_id, pl.practitioner_id as id, min(${DISTANCE}) as distance
    from location l
    join practitioner_location pl on pl.clinic_id = l.clinic_id and pl.location_id = l.id
    where l.latitude between $12 and $13 and l.longitude between $14 and $15
    group by pl.clinic_id, pl.practitioner_id
    having min(${DISTANCE}) <= $3
  ), alike as materialized (
    select n.*, matching.cases as matching
    from near n
    join practitioner p on p.clinic_id = n.clinic_id and p.id = n.id and p.status = 'active'
    cross join lateral (
      select count(*)::integer as cases from portfolio_case c
      where c.clinic_id = n.clinic_id and c.practitioner_id = n.id and exists (select from photo h join photo_publication u on u.clinic_id = h.clinic_id and u.photo_id = h.id and u.channel = 'directory' where h.clinic_id = c.clinic_id and h.case_id = c.id)
        and c.indication = $4 and c.fitzpatrick = any($5)
    ) matching
    where matching.cases > 0
  ), fit as materialized (
    select a.* from alike a
    where exists (
        select from certification c
        join practitioner_location cl on cl.clinic_id = c.clinic_id and cl.practitioner_id = c.practitioner_id
        join location z on z.clinic_id = cl.clinic_id and z.id = cl.location_id
        where c.clinic_id = a.clinic_id and c.practitioner_id = a.id and c.status = 'verified' and c.kind = $7
        group by c.id
        having max(c.issued_on::timestamp at time zone z.time_zone) <= $11
          and coalesce(min((c.last_day + 1)::timestamp at time zone z.time_zone), 'infinity') > $11)
      and exists (
        select from practitioner_location pl
        join location l on l.clinic_id = pl.clinic_id and l.id = pl.location_id
        join price x on x.clinic_id = pl.clinic_id and x.location_id = pl.location_id
          and (x.practitioner_id is null or x.practitioner_id = pl.practitioner_id)
        where pl.clinic_id = a.clinic_id and pl.practitioner_id = a.id and x.service = $8 and x.currency = $9
          and x.amount_minor * case when x.unit = 'per_session' then coalesce(x.sessions_included, 2) else 1 end <= $10
          and coalesce(x.valid_from::timestamp at time zone l.time_zone, '-infinity') <= $11
          and coalesce((x.valid_until + 1)::timestamp at time zone l.time_zone, 'infinity') > $11)
  ), ranked as materialized (
    select f.*, round(
        0.6 * round(((3.8 * 10 + rating.stars) / (10 + rating.reviews) - 1) / 4, 6)
        + 0.15 * round(rating.verified / (rating.verified + 15.0), 6)
        + 0.25 * round((0.25 * 6 + evidence.healed) / (6.0 + evidence.cases), 6), 6) as rank
    from fit f
    cross join lateral (
      select count(*) as reviews, coalesce(sum(r.rating), 0) as stars, count(r.session_id) as verified
      from review r where r.clinic_id = f.clinic_id and r.practitioner_id = f.id and r.status = 'published'
    ) rating
    cross join lateral (
      select count(*) as cases, count(*) filter (where exists (
        select from photo h where h.clinic_id = c.clinic_id and h.case_id = c.id and exists (select from photo_publication u where u.clinic_id = h.clinic_id and u.photo_id = h.id and u.channel = 'directory') and h.moment in ('healed', 'aged'))) as healed
      from portfolio_case c
      where c.clinic_id = f.clinic_id and c.practitioner_id = f.id and exists (select from photo h join photo_publication u on u.clinic_id = h.clinic_id and u.photo_id = h.id and u.channel = 'directory' where h.clinic_id = c.clinic_id and h.case_id = c.id)
    ) evidence
    where rating.reviews > 0 and round(100.0 * rating.stars / rating.reviews) >= round($6::numeric * 100)
  )
  select clinic_id, id, distance, matching, row_number() over (order by rank desc, id) as place
  from ranked order by rank desc, id limit ${limit}`;
