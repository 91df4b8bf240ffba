import { accepted, problem, refused, stale, type Actor, type Outcome } from '@stipple/domain';
import { keysetCursor, pageOf, toConnection, type Connection, type PageArgs } from '../../graphql/relay/index.ts';
import { changesOf, type ClinicTx, type Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/ids.ts';
import { memberWith, reachOf, type Reach } from '../../platform/policy.ts';
import { clinicNames, type Named } from './clinic-names.repository.ts';
import { invitations, NEWEST_INVITATION, type ListedInvitation } from './invitation.repository.ts';
import {
  memberships,
  MEMBERS_BY_NAME,
  type ListedMember,
  type MemberFilter,
  type MembershipRow,
} from './membership.repository.ts';
import { checkedPlace } from './place.service.ts';
import { PLACE_FIELDS, type TeamPlace } from './place.ts';
import { notTheirs, TEAM_POLICY } from './team.policy.ts';

/** A place with the names of what it names. */
export type Shown<T> = T & { readonly locations: readonly Named[]; readonly practitioner: Named | null };

/** A member who may see who works here. */
export const reader = (actor: Actor) => memberWith(actor, TEAM_POLICY['team.read']);
/** A member who may change what somebody is. */
export const changer = (actor: Actor) => memberWith(actor, TEAM_POLICY['team.change']);

/** What was reached before a change is told of, wherever the change has put it. */
const EVERYWHERE: Reach = { everything: true, locationIds: [], practitionerId: null };

/** Who works in a clinic, and as what. */
export class TeamService {
  constructor(private readonly doors: Doors) {}

  /** Who works in the clinic, as far as the actor reaches, by name. */
  async members(actor: Actor, args: PageArgs, filter: MemberFilter): Promise<Connection<Shown<ListedMember>>> {
    const member = reader(actor);
    const reach = reachOf(member, TEAM_POLICY['team.read']);
    const page = pageOf(args);
    const rows = await this.inClinic(actor, (tx) => memberships(tx).list(reach, filter, page));
    const cursorOf = (row: ListedMember) => keysetCursor(MEMBERS_BY_NAME, row);
    return toConnection(await this.shown(actor, rows), page, cursorOf, () =>
      this.inClinic(actor, (tx) => memberships(tx).count(reach, filter)),
    );
  }

  /** One member. @throws {NotFound} not there or out of reach */
  async member(actor: Actor, id: string): Promise<Shown<ListedMember>> {
    const reach = reachOf(reader(actor), TEAM_POLICY['team.read']);
    const row = isUuid(id) ? await this.inClinic(actor, (tx) => memberships(tx).listed(id, reach)) : null;
    const [member] = row ? await this.shown(actor, [row]) : [];
    if (!member) throw new NotFound();
    return member;
  }

  /** Who was invited, the latest first; by default those who may still accept. */
  async invitations(actor: Actor, args: PageArgs, open: boolean): Promise<Connection<Shown<ListedInvitation>>> {
    const member = reader(actor);
    const reach = reachOf(member, TEAM_POLICY['team.read']);
    const page = pageOf(args);
    const rows = await this.inClinic(actor, (tx) => invitations(tx).list(reach, open, page));
    const cursorOf = (row: ListedInvitation) => keysetCursor(NEWEST_INVITATION, row);
    return toConnection(await this.shown(actor, rows), page, cursorOf, () =>
      this.inClinic(actor, (tx) => invitations(tx).count(reach, open)),
    );
  }

  /** Changes what somebody is, and where. It counts from their next request on. */
  async change(
    actor: Actor,
    given: { readonly id: string; readonly version: number } & TeamPlace,
  ): Promise<Outcome<Shown<ListedMember>>> {
    const rule = TEAM_POLICY['team.change'];
    const giver = changer(actor);
    const { place, problems } = await checkedPlace(this.doors, giver, rule, given);
    const outcome = await this.inClinic(actor, async (tx) => {
      const row = await this.held(tx, actor, given.id);
      if (problems.length > 0) return refused(...problems);
      if (row.version !== given.version) return stale(given.version, row);
      const obstacle = await obstacleTo(tx, row, giver.roles, place.roles);
      if (obstacle) return refused(obstacle);
      await memberships(tx).update(row.id, place, 'active');
      await tx.record({
        kind: 'membership.changed',
        subjectType: 'membership',
        subjectId: row.id,
        changes: changesOf<TeamPlace>(row, place, PLACE_FIELDS),
      });
      return accepted(row);
    });
    return this.told(actor, outcome);
  }

  /** Lets somebody go: from their next request on they see nothing of the clinic. What they did stays. */
  async end(
    actor: Actor,
    given: { readonly id: string; readonly version: number },
  ): Promise<Outcome<Shown<ListedMember>>> {
    const giver = changer(actor);
    const outcome = await this.inClinic(actor, async (tx) => {
      const row = await this.held(tx, actor, given.id);
      if (row.version !== given.version) return stale(given.version, row);
      const obstacle = await obstacleTo(tx, row, giver.roles, []);
      if (obstacle) return refused(obstacle);
      await memberships(tx).update(row.id, row, 'ended');
      const revoked = await invitations(tx).revokeBy(row.accountId);
      await tx.recordAll([
        {
          kind: 'membership.ended',
          subjectType: 'membership',
          subjectId: row.id,
          changes: { status: ['active', 'ended'] },
        },
        ...revoked.map((id) => ({ kind: 'invitation.revoked', subjectType: 'invitation', subjectId: id }) as const),
      ]);
      return accepted(row);
    });
    return this.told(actor, outcome);
  }

  /** Names of what places name, in one passage for all of them. */
  async shown<T extends TeamPlace>(actor: Actor, rows: readonly T[]): Promise<Shown<T>[]> {
    const member = reader(actor);
    const locationIds = [...new Set(rows.flatMap((row) => row.locationIds))];
    const practitionerIds = [...new Set(rows.flatMap((row) => row.practitionerId ?? []))];
    const [locations, practitioners] = await this.doors.asClinic(member, async (tx) => [
      locationIds.length > 0 ? await clinicNames(tx).locations(locationIds) : [],
      practitionerIds.length > 0 ? await clinicNames(tx).practitioners(practitionerIds) : [],
    ]);
    return rows.map((row) => ({
      ...row,
      locations: row.locationIds.flatMap((id) => locations.find((each) => each.id === id) ?? []),
      practitioner: practitioners.find(({ id }) => id === row.practitionerId) ?? null,
    }));
  }

  private inClinic<T>(actor: Actor, work: (tx: ClinicTx) => Promise<T>): Promise<T> {
    const { clinicId } = reader(actor);
    return this.doors.asIdentityOf(clinicId, actor, work);
  }

  /** A member who works here now, within reach. @throws {NotFound} */
  private async held(tx: ClinicTx, actor: Actor, id: string): Promise<MembershipRow> {
    const rule = TEAM_POLICY['team.change'];
    const row = isUuid(id) ? await memberships(tx).held(id, reachOf(changer(actor), rule)) : null;
    if (row?.status !== 'active') throw new NotFound();
    return row;
  }

  /** The outcome with the member as it is now, whether or not it was changed. */
  private async told(actor: Actor, outcome: Outcome<MembershipRow>): Promise<Outcome<Shown<ListedMember>>> {
    const row = outcome.ok ? outcome.value : outcome.current;
    if (!row) return refused(...(outcome.ok ? [] : outcome.problems));
    const listed = await this.inClinic(actor, (tx) => memberships(tx).listed(row.id, EVERYWHERE));
    const [current] = listed ? await this.shown(actor, [listed]) : [];
    if (!current) throw new NotFound();
    return outcome.ok ? accepted(current) : { ok: false, problems: outcome.problems, current };
  }
}

/** Why the roles may not become these: they are not the giver's to take, or a clinic would be left without an owner. */
async function obstacleTo(
  tx: ClinicTx,
  row: MembershipRow,
  giver: readonly MembershipRow['roles'][number][],
  roles: MembershipRow['roles'],
) {
  const obstacle = notTheirs(giver, row.roles);
  if (obstacle) return obstacle;
  const leaves = row.roles.includes('owner') && !roles.includes('owner');
  return leaves && !(await memberships(tx).hasOtherOwner(row.id))
    ? problem('roles', 'CONFLICT', null, 'another owner first: a clinic keeps at least one')
    : null;
}
