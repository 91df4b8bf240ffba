import { HEALED_MOMENTS, MOMENT_DAYS, type CaseConsent } from '@stipple/domain';
import { decodeGlobalId, type Parameters } from '../../graphql/relay/index.ts';
import type { Reach } from '../../platform/policy.ts';
import type { ManagedCaseFilter } from './case.managed.input.ts';

const PHOTO = `select from photo f where f.clinic_id = $1 and f.case_id = c.id and f.removed_at is null`;
const CONSENT = `select from photo_consent k where k.clinic_id = $1 and k.photo_id = f.id`;
const WITHDRAWN = `exists (${PHOTO} and exists (select from photo_consent_entry e
  where e.clinic_id = $1 and e.photo_id = f.id and e.action = 'withdrawn'
    and not exists (${CONSENT} and k.purpose = e.purpose and k.channel = e.channel)))`;
const MISSING = `exists (${PHOTO} and not exists (${CONSENT} and k.channel = 'directory'))`;

/** How a case stands, as `caseConsent` of the domain says it. */
const CONSENTS: Readonly<Record<CaseConsent, string>> = {
  no_photos: `not exists (${PHOTO})`,
  withdrawn: WITHDRAWN,
  missing: `(${MISSING} and not ${WITHDRAWN})`,
  complete: `(exists (${PHOTO}) and not ${MISSING} and not ${WITHDRAWN})`,
};

// Read once and hashed: asked case by case, it takes seconds while Postgres knows nothing of fresh rows.
const PUBLISHED = `(c.id in (select f.case_id from photo_publication u
  join photo f on f.clinic_id = $1 and f.id = u.photo_id and f.removed_at is null
  where u.clinic_id = $1 and u.channel = 'directory'))`;
const HEALED = `exists (${PHOTO} and f.moment in (${HEALED_MOMENTS.map((moment) => `'${moment}'`).join(', ')}))`;

/** The row a global id of that kind names; one that names nothing here names nothing. */
const named = (type: 'Practitioner' | 'Location', id: string): string | null => {
  const decoded = decodeGlobalId(id);
  return decoded?.type === type ? decoded.id : null;
};

/** The conditions of a list of cases `c` by practitioners `p`, within reach. `$1` is the clinic. */
export function managedCaseConditions(
  reach: Reach,
  filter: ManagedCaseFilter,
  parameters: Parameters,
  now: Date,
): string[] {
  const { search, practitionerId, locationId, indications, consents, published, healedDue, archived } = filter;
  const words = search?.trim();
  const add = (value: unknown, type: string) => parameters.add(value, type);
  const is = (wanted: boolean, condition: string) => (wanted ? condition : `not ${condition}`);
  const due = () => {
    const latest = new Date(now.getTime() - MOMENT_DAYS.healedFrom * 86_400_000).toISOString().slice(0, 10);
    return `coalesce(c.completed_on <= ${add(latest, 'date')} and not ${HEALED}, false)`;
  };
  return [
    'c.clinic_id = $1',
    is(archived === true, '(c.archived_at is not null)'),
    ...(reach.everything ? [] : [reachedCases(reach, parameters)]),
    ...(practitionerId ? [`c.practitioner_id = ${add(named('Practitioner', practitionerId), 'uuid')}`] : []),
    ...(locationId ? [`c.location_id = ${add(named('Location', locationId), 'uuid')}`] : []),
    ...(indications ? [`c.indication = any(${add(indications, 'text[]')})`] : []),
    ...(consents ? [`(${consents.map((state) => CONSENTS[state]).join(' or ') || 'false'})`] : []),
    ...(typeof published === 'boolean' ? [is(published, PUBLISHED)] : []),
    ...(typeof healedDue === 'boolean' ? [is(healedDue, due())] : []),
    ...(words ? [`strpos(lower(concat_ws(' ', c.title, p.name)), lower(${add(words, 'text')})) > 0`] : []),
  ];
}

/** A case lies where it was done; where nobody says so, wherever its practitioner works. */
export function reachedCases({ locationIds, practitionerId }: Reach, parameters: Parameters): string {
  const places = parameters.add(locationIds, 'uuid[]');
  return `(c.practitioner_id = ${parameters.add(practitionerId, 'uuid')} or c.location_id = any(${places})
    or (c.location_id is null and exists (select from practitioner_location pl where pl.clinic_id = $1
      and pl.practitioner_id = c.practitioner_id and pl.location_id = any(${places}))))`;
}
