import { SEARCH } from '../normalised.ts';

/**
 * What PostGraphile is given beside its automatic schema: the search as a function, the rating as a computed column,
 * and the best matching cases. The same for both of its variants; the second reads the directory's tables.
 */
export const POSTGRAPHILE_SQL = [
  `drop schema if exists bench cascade`,
  `create schema bench`,
  `create function bench.find_practitioners(lat double precision, lon double precision, radius_km double precision, indication text,
     tones text[], min_rating numeric, credential text, service text, currency text, max_price integer, at timestamptz,
     south double precision, north double precision, west double precision, east double precision)
   returns setof public.practitioner stable language sql as $body$
     select x.* from (${SEARCH}) f join public.practitioner x on x.clinic_id = f.clinic_id and x.id = f.id
   $body$`,
  `create function bench.practitioner_histogram(p public.practitioner) returns json stable language sql as $body$
     select json_build_object('average', round(avg(r.rating), 2), 'count', count(*), 'one', count(*) filter (where r.rating = 1),
       'two', count(*) filter (where r.rating = 2), 'three', count(*) filter (where r.rating = 3),
       'four', count(*) filter (where r.rating = 4), 'five', count(*) filter (where r.rating = 5))
     from public.review r where r.clinic_id = p.clinic_id and r.practitioner_id = p.id and r.status = 'published'
   $body$`,
  `create function bench.practitioner_best_cases(p public.practitioner, indication text, tones text[])
   returns setof public.portfolio_case stable language sql as $body$
     select c.* from public.portfolio_case c
     where c.clinic_id = p.clinic_id and c.practitioner_id = p.id and c.photo_consent = 'granted'
     order by (case when c.indication = $2 then 64 else 0 end) + (case when c.fitzpatrick = ($3)[2] then 12 when c.fitzpatrick = any($3) then 8 else 0 end) desc,
       c.started_on desc, c.id desc limit 3
   $body$`,
  `create function bench.practitioner_verified_reviews(p public.practitioner)
   returns setof public.review stable language sql as $body$
     select r.* from public.review r
     where r.clinic_id = p.clinic_id and r.practitioner_id = p.id and r.status = 'published' and r.session_id is not null
     order by r.reviewed_on desc, r.id desc limit 3
   $body$`,
].map((sql) => sql.trim());

