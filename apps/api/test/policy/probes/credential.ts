import { globalIdOf } from '../../../src/graphql/relay/index.ts';
import { refreshQueue } from '../../../src/modules/certification/credential-queue.repository.ts';
import { newId } from '../../../src/platform/ids.ts';
import type { CertificationRow } from '../../../src/modules/certification/certification.builder.ts';
import type { Place, Probe } from '../probe.ts';

/** A credential of the practitioner at the place, whose title says that it is this one. */
async function planted(place: Place, given: Partial<CertificationRow> = {}) {
  const { clinic, practitioner, doors } = place;
  const mark = newId();
  const row = await clinic.certification({ practitioner, title: mark, ...given });
  await doors.asClinic(clinic.member, (tx) =>
    tx.query(
      `update certification set evidence_hash = repeat('a', 64), evidence_type = 'application/pdf',
         evidence_name = 'a.pdf', evidence_bytes = 9 where clinic_id = $1 and id = $2`,
      [clinic.id, row.id],
    ),
  );
  return { mark, row, id: globalIdOf('Credential', row) };
}

async function queued(place: Place) {
  const found = await planted(place, { status: 'submitted' });
  await place.doors.asProjector(place.clinic.id, (tx) => refreshQueue(tx, [found.row.id]));
  return found;
}

const CLAIM = { kind: 'INSURANCE', title: 'Cover', issuer: 'Mutual', scope: 'SMP', issuedOn: '2026-01-01' };

const mutation = (name: string, type: string) =>
  `mutation($input: ${type}!) { ${name}(input: $input) { credential { id } userErrors { path code message } } }`;

const changing = (name: string, type: string, given: Partial<CertificationRow> = {}, more: object = {}): Probe => ({
  field: `Mutation.${name}`,
  document: mutation(name, type),
  async plant(place) {
    return { variables: { input: { credentialId: (await planted(place, given)).id, version: 1, ...more } } };
  },
});

const checking = (name: string, type: string, more: object, verified = false): Probe => ({
  field: `Mutation.${name}`,
  document: mutation(name, type),
  async plant(place) {
    const { id, row } = await queued(place);
    if (verified) await place.clinic.verify(row);
    return { variables: { input: { credentialId: id, ...more } } };
  },
});

export const CREDENTIAL_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.credentials',
    document: '{ viewer { clinic { credentials(first: 100, orderBy: CHANGED_LAST) { nodes { title } totalCount } } } }',
    async plant(place) {
      return { mark: (await planted(place)).mark };
    },
  },
  {
    field: 'ManagedClinic.credential',
    document: 'query($id: ID!) { viewer { clinic { credential(id: $id) { title evidence { address } } } } }',
    async plant(place) {
      return { variables: { id: (await planted(place)).id } };
    },
  },
  {
    field: 'ManagedClinic.credentialChecklist',
    document: 'query($id: ID!) { viewer { clinic { credentialChecklist(holderId: $id) { holderName } } } }',
    plant: ({ practitioner }) => ({ variables: { id: globalIdOf('Practitioner', practitioner) } }),
  },
  {
    field: 'ManagedClinic.credentialHolders',
    document: 'query($search: String!) { viewer { clinic { credentialHolders(search: $search) { holderId } } } }',
    plant: ({ practitioner }) => ({
      variables: { search: practitioner.name },
      mark: globalIdOf('Practitioner', practitioner),
    }),
  },
  {
    field: 'Mutation.addCredential',
    document: mutation('addCredential', 'AddCredentialInput'),
    plant: ({ practitioner }) => ({
      variables: { input: { ...CLAIM, holderId: globalIdOf('Practitioner', practitioner) } },
    }),
  },
  changing('updateCredential', 'UpdateCredentialInput', {}, CLAIM),
  changing('submitCredential', 'SubmitCredentialInput'),
  changing('withdrawCredential', 'WithdrawCredentialInput', { status: 'submitted' }),
  changing('removeCredential', 'RemoveCredentialInput'),
  {
    field: 'OperatorDesk.credentialQueue',
    document: '{ viewer { operator { credentialQueue(last: 100) { nodes { title } totalCount } } } }',
    async plant(place) {
      return { mark: (await queued(place)).mark };
    },
  },
  {
    field: 'OperatorDesk.credential',
    document: 'query($id: ID!) { viewer { operator { credential(id: $id) { credential { title } } } } }',
    async plant(place) {
      return { variables: { id: (await queued(place)).id } };
    },
  },
  {
    field: 'Subscription.credentialQueueState',
    document: 'subscription { credentialQueueState { waiting } }',
    plant: () => ({}),
    whole: true,
  },
  checking('verifyCredential', 'VerifyCredentialInput', { method: 'DOCUMENT_ONLY', version: 1 }),
  checking('rejectCredential', 'RejectCredentialInput', { reason: 'Not legible', version: 1 }),
  checking('revokeCredential', 'RevokeCredentialInput', { reason: 'Taken back by the issuer', version: 1 }, true),
  checking('openCredentialEvidence', 'OpenCredentialEvidenceInput', { reason: 'To check it' }),
];
