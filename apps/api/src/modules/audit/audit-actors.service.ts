import type { Actor } from '@stipple/domain';
import type { Doors } from '../../platform/db/index.ts';
import { isUuid } from '../../platform/ids.ts';
import { memberWith, reachOf } from '../../platform/policy.ts';
import { accountNames } from '../account/index.ts';
import { teamNames } from '../team/index.ts';
import type { AuditActor } from './audit-actor.managed.type.ts';
import { AUDIT_POLICY } from './audit.policy.ts';
import { auditTrail } from './audit.repository.ts';

const READ = AUDIT_POLICY['audit.read'];
/** Names offered at a time; whoever looks for another types more of it. */
const OFFERED = 20;

/** Names by which the trail can be narrowed: nobody who is neither of the clinic's team nor in its own trail. */
export class AuditActorService {
  constructor(private readonly doors: Doors) {}

  /** People whose name holds the text, and those of the accounts named. At most four statements. */
  async find(actor: Actor, search: string, ids: readonly string[]): Promise<AuditActor[]> {
    const member = memberWith(actor, READ);
    const reach = reachOf(member, READ);
    const accountIds = ids.filter(isUuid).slice(0, OFFERED);
    const team = await teamNames(this.doors, member.clinicId, { ...reach, search, accountIds, limit: OFFERED });
    const found = new Map<string, AuditActor>();
    for (const { accountId, ...each } of team) found.set(accountId, { actorId: accountId, isOperator: false, ...each });
    if (reach.everything)
      for (const each of await this.#ofTrail(actor, search, accountIds, found)) found.set(each.actorId, each);
    return [...found.values()];
  }

  /** Who is in the trail and not of the team: operators, and the accounts named. */
  async #ofTrail(
    actor: Actor,
    search: string,
    ids: readonly string[],
    known: ReadonlyMap<string, AuditActor>,
  ): Promise<AuditActor[]> {
    const member = memberWith(actor, READ);
    const rows = await this.doors.asClinic(member, async (tx) => [
      ...(await auditTrail(tx).operators(search, OFFERED)),
      ...(await auditTrail(tx).named(ids)),
    ]);
    const others = rows.filter(({ actorId }) => !known.has(actorId));
    const names = await accountNames(
      this.doors,
      others.flatMap(({ actorId, actorName }) => (actorName === null ? [actorId] : [])),
    );
    return others.flatMap(({ actorId, actorName, actorKind }) => {
      const name = actorName ?? names.get(actorId);
      return name === undefined ? [] : [{ actorId, name, isOperator: actorKind === 'operator', isFormer: false }];
    });
  }
}
