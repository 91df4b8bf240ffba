import type { EventKind } from '@stipple/domain';
import { insertAccount, insertMembership } from '../../../src/modules/account/account.builder.ts';
import { encodeGlobalId } from '../../../src/graphql/relay/index.ts';
import type { Place, Probe } from '../probe.ts';

/** Something done to the practitioner of a place, of a kind of its own to be known by. */
async function done({ clinic, practitioner }: Place) {
  const kind = `practitioner.probed_${practitioner.id.slice(-8)}` as EventKind;
  await clinic.asMember((tx) => tx.record({ kind, subjectType: 'practitioner', subjectId: practitioner.id }));
  const subject = encodeGlobalId({ type: 'Practitioner', clinicId: clinic.id, id: practitioner.id });
  return { variables: { subject }, mark: kind };
}

/** Somebody who works at the place, by a name of their own. */
async function colleague({ doors, clinic, location }: Place) {
  const { id, name } = await insertAccount(doors, { name: `Colleague ${location.id.slice(-8)} ${Math.random()}` });
  const locationIds = [location.id];
  await insertMembership(doors, {
    accountId: id,
    clinicId: clinic.id,
    roles: ['front_desk'],
    allLocations: false,
    locationIds,
  });
  return { variables: { name }, mark: id };
}

export const AUDIT_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.auditActors',
    document: 'query ($name: String!) { viewer { clinic { auditActors(search: $name) { actorId } } } }',
    plant: colleague,
  },
  {
    field: 'ManagedClinic.auditEvents',
    document: `query ($subject: ID!) {
      viewer { clinic { auditEvents(filter: { subjectId: $subject }, first: 5) { nodes { kind actorName } } } }
    }`,
    plant: done,
  },
  {
    field: 'ManagedClinic.auditEvent',
    document: 'query ($id: ID!) { viewer { clinic { auditEvent(id: $id) { id kind } } } }',
    async plant(place) {
      const { mark } = await done(place);
      const [row] = await place.clinic.asMember((tx) =>
        tx.query<{ id: string }>('select id from event where clinic_id = $1 and kind = $2', [place.clinic.id, mark]),
      );
      return { variables: { id: row?.id } };
    },
  },
];
