import {
  certificationBody,
  credentialState,
  type Actor,
  type Credential,
  type CredentialHolder,
  type Member,
} from '@stipple/domain';
import { bookable, credentialNeeds } from '@stipple/pigment-rules';
import { ownId } from '../../graphql/private/index.ts';
import {
  decodeGlobalId,
  encodeGlobalId,
  keysetCursor,
  pageOf,
  toConnection,
  type Connection,
} from '../../graphql/relay/index.ts';
import type { ClinicTx, Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize, memberWith, reachOf } from '../../platform/policy.ts';
import { verificationOf } from './badge.ts';
import { bookabilityOf, credentialSettings } from './bookability.ts';
import type { ManagedCredentialArgs } from './certification.managed.input.ts';
import {
  CREDENTIAL_ORDERS,
  managedCredentials,
  sortable,
  type CredentialFilter,
  type CredentialRow,
} from './certification.managed.repository.ts';
import { holders, type Holder } from './credential-holder.repository.ts';
import type {
  CredentialChecklist,
  CredentialHolderChoice,
  CredentialNeedState,
  ManagedCredential,
} from './certification.managed.type.ts';
import { CREDENTIAL_POLICY } from './certification.policy.ts';
import type { EvidenceAddresses } from './evidence-address.ts';

const READ = CREDENTIAL_POLICY['credential.read'];

/** The member who asks, when their roles see credentials at all. */
export const reader = (actor: Actor): Member => memberWith(actor, READ);

/** Reading the credentials of a clinic as its own people see them. */
export class ManagedCredentialService {
  constructor(
    private readonly doors: Doors,
    private readonly addresses: EvidenceAddresses,
  ) {}

  /** A page of what the member may see; the answer knows how to count. */
  async list(actor: Actor, args: ManagedCredentialArgs): Promise<Connection<ManagedCredential>> {
    const member = reader(actor);
    const [reach, filter] = [reachOf(member, READ), filterOf(member, args)];
    const order = CREDENTIAL_ORDERS[args.orderBy];
    const page = pageOf(args);
    const rows = await this.doors.asClinic(member, (tx) => managedCredentials(tx).page(reach, filter, order, page));
    return toConnection(
      rows.map((row) => this.shown(row)),
      page,
      (row) => keysetCursor(order, sortable(row)),
      () => this.doors.asClinic(member, (tx) => managedCredentials(tx).count(reach, filter)),
    );
  }

  /** One credential, by its own id. @throws NotFound when it is not there or out of reach */
  one(actor: Actor, id: string): Promise<ManagedCredential> {
    const member = reader(actor);
    return this.doors.asClinic(member, async (tx) => {
      const row = await managedCredentials(tx).one(id);
      authorize(member, READ, row);
      return this.shown(row!);
    });
  }

  /** What a person or the premises need, and what is missing. @throws NotFound */
  checklist(actor: Actor, kind: CredentialHolder, holderId: string): Promise<CredentialChecklist> {
    const member = reader(actor);
    return this.doors.asClinic(member, async (tx) => {
      const holder = await holders(tx).find(kind, holderId);
      const locationIds = holder?.locations.map(({ id }) => id) ?? [];
      authorize(member, READ, holder && { locationIds, practitionerId: kind === 'practitioner' ? holderId : null });
      const rows = await managedCredentials(tx).heldBy([...new Set([holderId, ...locationIds])]);
      return checklistOf(
        tx.clinicId,
        kind,
        holder!,
        rows.map((row) => this.shown(row)),
      );
    });
  }

  /** People and premises that the member may keep credentials of, by words of their names, or by their global ids. */
  async holders(actor: Actor, search: string, ids: readonly string[] = []): Promise<CredentialHolderChoice[]> {
    const rule = CREDENTIAL_POLICY['credential.write'];
    const member = memberWith(actor, rule);
    const own = ids.flatMap((each) => {
      const decoded = decodeGlobalId(each);
      return decoded?.clinicId === member.clinicId ? [decoded.id] : [];
    });
    if (own.length === 0 && ids.length > 0) return [];
    const found = await this.doors.asClinic(member, (tx) => holders(tx).named(reachOf(member, rule), search, own));
    return found.map(({ id, ...rest }) => ({
      ...rest,
      holderId: encodeGlobalId({
        type: rest.kind === 'location' ? 'Location' : 'Practitioner',
        clinicId: member.clinicId,
        id,
      }),
    }));
  }

  /** A row as its clinic's people see it, with an address of its document. */
  shown(row: CredentialRow): ManagedCredential {
    return shownCredential(row, this.addresses);
  }
}

/** A row with what follows from it; without `addresses` its document has none. */
export function shownCredential(row: CredentialRow, addresses: EvidenceAddresses | null): ManagedCredential {
  const { evidenceHash: hash, evidenceType: type, evidenceName, evidenceBytes, today, ...rest } = row;
  const evidence =
    hash && type
      ? {
          name: evidenceName ?? '',
          type,
          bytes: evidenceBytes ?? 0,
          hash,
          address: addresses?.of({ clinicId: row.clinicId, hash, type }) ?? null,
        }
      : null;
  return {
    ...rest,
    evidence,
    holderKind: row.practitionerId === null ? 'location' : 'practitioner',
    body: certificationBody(row.bodyCode ?? '') ?? null,
    state: credentialState(row.status, row.validUntil, today),
    verification: verificationOf(row),
  };
}

/** The credential behind any door to its clinic. @throws NotFound */
export async function credentialRow(tx: ClinicTx, id: string): Promise<CredentialRow> {
  const row = await managedCredentials(tx).one(id);
  if (!row) throw new NotFound();
  return row;
}

function filterOf(member: Member, { filter }: ManagedCredentialArgs): CredentialFilter {
  return {
    ...filter,
    holderIds: filter?.holderIds?.map((id) => holderOf(member, id).id) ?? null,
    locationIds: filter?.locationIds?.map((id) => ownId(member, 'Location', id)) ?? null,
  };
}

/** Who is meant by the global id of a practitioner or a location of the member's clinic. @throws NotFound */
export function holderOf(member: Member, globalId: string): { readonly kind: CredentialHolder; readonly id: string } {
  return decodeGlobalId(globalId)?.type === 'Location'
    ? { kind: 'location', id: ownId(member, 'Location', globalId) }
    : { kind: 'practitioner', id: ownId(member, 'Practitioner', globalId) };
}

const ruled = (row: ManagedCredential): Credential => ({
  id: row.id,
  kind: row.kind,
  scope: row.scope,
  issuer: row.issuer,
  title: row.title,
  issuedOn: row.issuedOn,
  expiresOn: row.validUntil,
  status: row.status,
});

function checklistOf(
  clinicId: string,
  holderKind: CredentialHolder,
  { name, locations }: Holder,
  held: readonly ManagedCredential[],
): CredentialChecklist {
  const at = locations.map((location) => ({
    ...location,
    // What the person holds counts everywhere, what premises hold counts there.
    credentials: held.filter((row) => row.locationId === null || row.locationId === location.id).map(ruled),
  }));
  const byCountry = Map.groupBy(at, ({ countryCode }) => countryCode);
  const needs = [...byCountry].flatMap(([countryCode, places]) =>
    credentialNeeds(countryCode, places[0]?.blocking)
      .filter((need) => need.holders.includes(holderKind))
      .map((need): CredentialNeedState => {
        const met = places.every(({ credentials, today, timeZone }) => {
          const settings = { ...credentialSettings(countryCode, timeZone), blockingCredentials: [need.kind] };
          const result = bookable(credentials, settings, today);
          return result.ok && result.value.bookable;
        });
        const here = places.map(({ id }) => id);
        const credentials = held.filter(
          (row) => row.kind === need.kind && (row.locationId === null || here.includes(row.locationId)),
        );
        const { kind, holders: by, blocks, byLaw, source } = need;
        return { countryCode, kind, holders: by, blocks, byLaw, met, tag: source.tag, source: source.ref, credentials };
      }),
  );
  const bookability = holderKind === 'practitioner' ? bookabilityOf(clinicId, at) : null;
  return { holderKind, holderName: name, needs, bookability };
}
