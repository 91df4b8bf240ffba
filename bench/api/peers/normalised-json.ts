import { MATCH_POINTS } from '@stipple/domain';
import { search } from '../normalised.ts';

const globalId = (type: string, clinic: string, id: string) =>
  `translate(encode(decode('${type}' || replace(${clinic}::text, '-', '') || replace(${id}::text, '-', ''), 'hex'), 'base64'), '+/', '-_')`;

const day = (sql: string) => `to_char(${sql}, 'YYYY-MM-DD')`;

/** The hot query as one hand-written statement on the normalised tables; it returns the data as JSON text. */
export const HOT_ON_NORMALISED = `
  with found as materialized (${search(21)})
  select json_build_object('practitioners', json_build_object(
    'edges', coalesce((select json_agg(json_build_object(
      'distanceKm', f.distance, 'matchingCases', f.matching,
      'node', json_build_object(
        'id', ${globalId('03', 'p.clinic_id', 'p.id')}, 'slug', p.slug, 'name', p.name,
        'clinic', json_build_object('slug', k.slug, 'name', k.name),
        'locations', locations.json, 'credentials', credentials.json, 'rating', rating.json,
        'reviews', json_build_object('nodes', reviews.json), 'cases', json_build_object('nodes', cases.json)
      )) order by f.place)
    from (select * from found where place <= 20) f
    join practitioner p on p.clinic_id = f.clinic_id and p.id = f.id
    join clinic k on k.id = f.clinic_id
    cross join lateral (
      select coalesce(json_agg(json_build_object('city', l.city, 'countryCode', l.country_code, 'latitude', l.latitude, 'longitude', l.longitude)
        order by pl.position, l.id), '[]') as json
      from practitioner_location pl join location l on l.clinic_id = pl.clinic_id and l.id = pl.location_id
      where pl.clinic_id = p.clinic_id and pl.practitioner_id = p.id
    ) locations
    cross join lateral (
      select coalesce(json_agg(json_build_object('kind', upper(c.kind),
        'title', c.title, 'issuer', c.issuer, 'validUntil', ${day('c.last_day')})
        order by c.status = 'verified' desc, c.kind, c.issued_on desc, c.id), '[]') as json
      from certification c
      cross join lateral (
        select max(c.issued_on::timestamp at time zone z.time_zone) as starts,
          min((c.last_day + 1)::timestamp at time zone z.time_zone) as ends
        from practitioner_location cl join location z on z.clinic_id = cl.clinic_id and z.id = cl.location_id
        where cl.clinic_id = p.clinic_id and cl.practitioner_id = p.id
      ) w
      where c.clinic_id = p.clinic_id and c.practitioner_id = p.id and c.status in ('self_declared', 'submitted', 'verified')
        and w.starts <= $11 and coalesce(w.ends, 'infinity') > $11
    ) credentials
    cross join lateral (
      select json_build_object('average', round(avg(r.rating), 2), 'count', count(*), 'histogram', json_build_array(
        ${[1, 2, 3, 4, 5].map((stars) => `json_build_object('stars', ${stars}, 'count', count(*) filter (where r.rating = ${stars}))`).join(', ')})) as json
      from review r where r.clinic_id = p.clinic_id and r.practitioner_id = p.id and r.status = 'published'
    ) rating
    cross join lateral (
      select coalesce(json_agg(json_build_object('rating', r.rating, 'title', r.title,
        'body', r.body, 'clientName', r.client_name, 'reviewedOn', ${day('r.reviewed_on')})
        order by r.reviewed_on desc, r.id desc), '[]') as json
      from (select * from review r where r.clinic_id = p.clinic_id and r.practitioner_id = p.id and r.status = 'published'
        and r.session_id is not null order by r.reviewed_on desc, r.id desc limit 3) r
    ) reviews
    cross join lateral (
      select coalesce(json_agg(json_build_object('title', c.title, 'indication', upper(c.indication),
        'stage', c.stage, 'fitzpatrick', c.fitzpatrick, 'sessions', c.sessions, 'photos', photos.json) order by c.points desc, c.started_on desc, c.id desc), '[]') as json
      from (
        select c.*, case when c.indication = $4 then ${MATCH_POINTS.indication} else 0 end
          + case when c.fitzpatrick = ($5::text[])[2] then ${MATCH_POINTS.tone} when c.fitzpatrick = any($5) then ${MATCH_POINTS.toneNear} else 0 end
          + case when exists (select from photo h where h.clinic_id = c.clinic_id and h.case_id = c.id and exists (select from photo_publication u where u.clinic_id = h.clinic_id and u.photo_id = h.id and u.channel = 'directory')
              and h.moment in ('healed', 'aged')) then ${MATCH_POINTS.healed} else 0 end as points
        from portfolio_case c
        where c.clinic_id = p.clinic_id and c.practitioner_id = p.id and exists (select from photo h join photo_publication u on u.clinic_id = h.clinic_id and u.photo_id = h.id and u.channel = 'directory' where h.clinic_id = c.clinic_id and h.case_id = c.id)
        order by points desc, c.started_on desc, c.id desc limit 3
      ) c
      cross join lateral (
        select coalesce(json_agg(json_build_object('moment', upper(h.moment), 'url', '/files/' || h.file_key || '/640')
          order by array_position(array['before', 'fresh', 'healing', 'healed', 'aged'], h.moment), h.taken_on, h.view, h.id), '[]') as json
        from photo h where h.clinic_id = c.clinic_id and h.case_id = c.id and exists (select from photo_publication u where u.clinic_id = h.clinic_id and u.photo_id = h.id and u.channel = 'directory')
      ) photos
    ) cases), '[]'),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from found))))::text as json`;
