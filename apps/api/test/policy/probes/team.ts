import { globalIdOf } from '../../../src/graphql/relay/index.ts';
import { insertAccount, insertMembership } from '../../../src/modules/account/account.builder.ts';
import { newId } from '../../../src/platform/ids.ts';
import type { Place, Probe } from '../probe.ts';

/** A receptionist at the place, whose name says that it is this one. */
async function member({ doors, clinic, location }: Place) {
  const mark = newId();
  const account = await insertAccount(doors, { name: mark });
  const row = await insertMembership(doors, {
    accountId: account.id,
    clinicId: clinic.id,
    roles: ['front_desk'],
    allLocations: false,
    locationIds: [location.id],
  });
  return { mark, row };
}

/** An open invitation to the place. */
async function invitation({ doors, clinic, location }: Place) {
  const [id, mark] = [newId(), newId()];
  const now = doors.clock.now();
  await doors.asIdentity((tx) =>
    tx.query(
      `insert into invitation (id, clinic_id, email, roles, all_locations, location_ids, locale, token_hash, created_at,
         expires_at)
       values ($1, $2, $3, $4, false, $5, 'en', $6, $7, $8)`,
      [
        id,
        clinic.id,
        `${mark}@example.org`,
        ['front_desk'],
        [location.id],
        Buffer.from(id),
        now,
        new Date(now.getTime() + 1e6),
      ],
    ),
  );
  return { id, mark };
}

const place = ({ clinic, location }: Place) => ({
  roles: ['FRONT_DESK'],
  allLocations: false,
  locationIds: [globalIdOf('Location', { clinicId: clinic.id, id: location.id })],
});
const errors = 'userErrors { path code message }';

export const TEAM_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.members',
    document: '{ viewer { clinic { members(first: 100) { nodes { name } totalCount } } } }',
    async plant(at) {
      return { mark: (await member(at)).mark };
    },
  },
  {
    field: 'ManagedClinic.member',
    document: 'query($id: ID!) { viewer { clinic { member(id: $id) { name } } } }',
    async plant(at) {
      return { variables: { id: (await member(at)).row.id } };
    },
  },
  {
    field: 'ManagedClinic.invitations',
    document: '{ viewer { clinic { invitations(first: 100) { nodes { email } totalCount } } } }',
    async plant(at) {
      return { mark: (await invitation(at)).mark };
    },
  },
  {
    field: 'Mutation.inviteMember',
    document: `mutation($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id } ${errors} } }`,
    plant: (at) => ({ variables: { input: { ...place(at), email: `${newId()}@example.org` } } }),
  },
  {
    field: 'Mutation.resendInvitation',
    document: `mutation($id: ID!) { resendInvitation(input: { id: $id }) { invitation { id } ${errors} } }`,
    async plant(at) {
      return { variables: { id: (await invitation(at)).id } };
    },
  },
  {
    field: 'Mutation.revokeInvitation',
    document: `mutation($id: ID!) { revokeInvitation(input: { id: $id }) { invitation { id } ${errors} } }`,
    async plant(at) {
      return { variables: { id: (await invitation(at)).id } };
    },
  },
  {
    field: 'Mutation.changeMember',
    document: `mutation($input: ChangeMemberInput!) { changeMember(input: $input) { member { id } ${errors} } }`,
    async plant(at) {
      return { variables: { input: { ...place(at), id: (await member(at)).row.id, version: 1 } } };
    },
  },
  {
    field: 'Mutation.endMembership',
    document: `mutation($id: ID!) { endMembership(input: { id: $id, version: 1 }) { member { id } ${errors} } }`,
    async plant(at) {
      return { variables: { id: (await member(at)).row.id } };
    },
  },
];
