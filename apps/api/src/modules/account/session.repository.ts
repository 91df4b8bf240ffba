import type { Tx } from '../../platform/db/index.ts';
import type { SignedIn, SignedInMembership } from '../../platform/signed-in.ts';

/** How often `last_seen_at` is written, in milliseconds: not with every request. */
const SEEN_EVERY_MS = 60_000;

/** Sessions, behind the identity door. */
export const sessions = (tx: Tx) => new Sessions(tx);

type Found = Omit<SignedIn, 'memberships'> & {
  readonly lastSeenAt: Date;
  readonly memberships: readonly SignedInMembership[] | null;
};

class Sessions {
  constructor(private readonly tx: Tx) {}

  /** Who holds the token, with all active memberships; null when it is unknown, revoked, idle too long or over. */
  async find(tokenHash: Buffer, idleSince: Date): Promise<SignedIn | null> {
    const now = this.tx.clock.now();
    const [found] = await this.tx.prepared<Found>(
      `select s.id as "sessionId", s.account_id as "accountId", a.name, a.email, a.locale,
              a.is_operator as "isOperator", s.stage, s.second_factor_at as "secondFactorAt",
              s.created_at as "createdAt", s.last_seen_at as "lastSeenAt",
              (select json_agg(json_build_object('id', m.id, 'clinicId', m.clinic_id, 'slug', g.slug, 'roles', m.roles,
                       'allLocations', m.all_locations, 'locationIds', m.location_ids,
                       'practitionerId', m.practitioner_id) order by m.created_at, m.id)
                 from membership m join slug g on g.kind = 'clinic' and g.clinic_id = m.clinic_id
                where m.account_id = s.account_id and m.status = 'active') as memberships
         from account_session s join account a on a.id = s.account_id
        where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2 and s.last_seen_at > $3`,
      [tokenHash, now, idleSince],
    );
    if (!found) return null;
    const { lastSeenAt, memberships, ...session } = found;
    if (now.getTime() - lastSeenAt.getTime() > SEEN_EVERY_MS) {
      await this.tx.query('update account_session set last_seen_at = $2 where id = $1', [session.sessionId, now]);
    }
    return { ...session, memberships: memberships ?? [] };
  }
}
