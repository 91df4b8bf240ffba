import { dayText, type ClinicTx } from '../../../platform/db/index.ts';

/** One stretch of work at a location, and the sessions completed there in all. */
export interface HistoryPlace {
  readonly location: string;
  readonly city: string;
  readonly country: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** A credential that was checked, and by whom. */
export interface HistoryCredential {
  readonly kind: string;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly expiresOn: string | null;
  readonly verifiedBy: string;
  readonly verificationMethod: string;
  readonly verifiedAt: string;
}

/** What a work history is made of; nothing in it is about a client. */
export interface HistoryFacts {
  readonly practitioner: string;
  readonly clinic: string;
  readonly status: string;
  readonly leftOn: string | null;
  readonly places: readonly HistoryPlace[];
  readonly sessions: { readonly completed: number; readonly first: string | null; readonly last: string | null };
  readonly cases: number;
  readonly credentials: readonly HistoryCredential[];
  /** How often each number of stars was given in published reviews, from one to five. */
  readonly stars: readonly number[];
  readonly treatmentVerified: number;
}

/** Reads it in one statement, each part on its own indexes. */
export async function historyFacts(tx: ClinicTx, practitionerId: string): Promise<HistoryFacts | null> {
  const [row] = await tx.query<HistoryFacts>(
    `select p.name as practitioner, c.name as clinic, p.status, ${dayText('p.left_on')} as "leftOn",
       (select coalesce(json_agg(json_build_object('location', l.name, 'city', l.city, 'country', l.country_code,
            'from', w.from_on, 'until', w.until_on) order by w.from_on nulls first, l.name), '[]')
        from (
          select pl.location_id, pl.from_on, least(p.left_on, o.closed_on) as until_on from practitioner_location pl
            join location o on o.clinic_id = $1 and o.id = pl.location_id
            where pl.clinic_id = $1 and pl.practitioner_id = $2
          union all
          select pw.location_id, pw.from_on, pw.until_on from past_workplace pw
            where pw.clinic_id = $1 and pw.practitioner_id = $2
        ) w
        join location l on l.clinic_id = $1 and l.id = w.location_id) as places,
       (select json_build_object('completed', count(*), 'first', min(s.held_on), 'last', max(s.held_on))
        from session s where s.clinic_id = $1 and s.practitioner_id = $2 and s.status = 'completed') as sessions,
       (select count(*)::int from portfolio_case k where k.clinic_id = $1 and k.practitioner_id = $2) as cases,
       (select coalesce(json_agg(json_build_object('kind', e.kind, 'title', e.title, 'issuer', e.issuer,
            'issuedOn', e.issued_on, 'expiresOn', e.expires_on, 'verifiedBy', e.verified_by,
            'verificationMethod', e.verification_method, 'verifiedAt', e.verified_at) order by e.issued_on, e.id), '[]')
        from certification e
        where e.clinic_id = $1 and e.practitioner_id = $2 and e.status = 'verified') as credentials,
       (select json_build_array(count(*) filter (where r.rating = 1), count(*) filter (where r.rating = 2),
            count(*) filter (where r.rating = 3), count(*) filter (where r.rating = 4), count(*) filter (where r.rating = 5))
        from review r where r.clinic_id = $1 and r.practitioner_id = $2 and r.status = 'published') as stars,
       (select count(*)::int from review r where r.clinic_id = $1 and r.practitioner_id = $2
          and r.status = 'published' and r.source = 'treatment') as "treatmentVerified"
     from practitioner p join clinic c on c.id = $1
     where p.clinic_id = $1 and p.id = $2`,
    [tx.clinicId, practitionerId],
  );
  return row ?? null;
}
