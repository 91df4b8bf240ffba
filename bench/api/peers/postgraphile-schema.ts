import { search } from '../normalised.ts';

/**
 * What PostGraphile is given beside its automatic schema on the clinics' own tables: the search as a function, and
 * what its automatic relations can not say (the rating, what is in date today, the first few of a list).
 */
export const POSTGRAPHILE_SQL = [
  `drop schema if exists bench cascade`,
  `create schema bench`,
  `create function bench.find_practitioners(lat double precision, lon double precision, radius_km double precision, indication text,
     tones text[], min_rating numeric, credential text, service text, currency text, max_price integer, at timestamptz,
     south double precision, north double precision, west double precision, east double precision)
   returns setof public.practitioner stable language sql as $body$
     select x.* from (${search(20)}) f join public.practitioner x on x.clinic_id = f.clinic_id and x.id = f.id order by f.place
   $body$`,
  `create function bench.practitioner_rating(p public.practitioner) returns json stable language sql as $body$
     select json_build_object('average', round(avg(r.rating), 2), 'count', count(*), 'histogram', json_build_array(
       ${[1, 2, 3, 4, 5].map((stars) => `json_build_object('stars', ${stars}, 'count', count(*) filter (where r.rating = ${stars}))`).join(', ')}))
     from public.review r where r.clinic_id = p.clinic_id and r.practitioner_id = p.id and r.status = 'published'
   $body$`,
  `create function bench.practitioner_credentials(p public.practitioner, at timestamptz)
   returns setof public.certification stable language sql as $body$
     select c.* from public.certification c
     cross join lateral (
       select max(c.issued_on::timestamp at time zone z.time_zone) as starts,
         min((c.last_day + 1)::timestamp at time zone z.time_zone) as ends
       from public.practitioner_location cl join public.location z on z.clinic_id = cl.clinic_id and z.id = cl.location_id
       where cl.clinic_id = p.clinic_id and cl.practitioner_id = p.id
     ) w
     where c.clinic_id = p.clinic_id and c.practitioner_id = p.id and c.status in ('self_declared', 'submitted', 'verified')
       and w.starts <= at and coalesce(w.ends, 'infinity') > at
     order by c.status = 'verified' desc, c.kind, c.issued_on desc, c.id
   $body$`,
  `create function bench.practitioner_best_cases(p public.practitioner, indication text, tones text[])
   returns setof public.portfolio_case stable language sql as $body$
     select c.* from public.portfolio_case c
     where c.clinic_id = p.clinic_id and c.practitioner_id = p.id and exists (select from public.photo h join public.photo_publication u on u.clinic_id = h.clinic_id and u.photo_id = h.id and u.channel = 'directory' where h.clinic_id = c.clinic_id and h.case_id = c.id)
     order by (case when c.indication = $2 then 64 else 0 end)
       + (case when c.fitzpatrick = ($3)[2] then 12 when c.fitzpatrick = any($3) then 8 else 0 end)
       + (case when exists (select from public.photo h where h.clinic_id = c.clinic_id and h.case_id = c.id and exists (select from public.photo_publication u where u.clinic_id = h.clinic_id and u.photo_id = h.id and u.channel = 'directory')
           and h.moment in ('healed', 'aged')) then 10 else 0 end) desc,
       c.started_on desc, c.id desc limit 3
   $body$`,
  `create function bench.portfolio_case_shown(c public.portfolio_case) returns setof public.photo stable language sql as $body$
     select h.* from public.photo h where h.clinic_id = c.clinic_id and h.case_id = c.id and exists (select from public.photo_publication u where u.clinic_id = h.clinic_id and u.photo_id = h.id and u.channel = 'directory')
     order by array_position(array['before', 'fresh', 'healing', 'healed', 'aged'], h.moment), h.taken_on, h.view, h.id
   $body$`,
  `create function bench.practitioner_verified_reviews(p public.practitioner)
   returns setof public.review stable language sql as $body$
     select r.* from public.review r
     where r.clinic_id = p.clinic_id and r.practitioner_id = p.id and r.status = 'published' and r.session_id is not null
     order by r.reviewed_on desc, r.id desc limit 3
   $body$`,
  `create function bench.clinic_newest_reviews(c public.clinic) returns setof public.review stable language sql as $body$
     select r.* from public.review r where r.clinic_id = c.id and r.status = 'published'
     order by r.reviewed_on desc, r.id desc limit 50
   $body$`,
].map((sql) => sql.trim());
