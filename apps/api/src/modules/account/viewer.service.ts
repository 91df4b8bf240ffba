import type { Actor } from '@stipple/domain';
import { encodeGlobalId } from '../../graphql/relay/index.ts';
import type { ManagedClinic, OperatorDesk } from '../../graphql/private/index.ts';
import type { Doors } from '../../platform/db/index.ts';
import { may, memberWith, reachOf, type Policy } from '../../platform/policy.ts';
import type { SignedIn } from '../../platform/signed-in.ts';
import { clinicName } from '../clinic/index.ts';
import { ACCOUNT_POLICY } from './account.policy.ts';
import type { Permission, Viewer } from './viewer.type.ts';

/** Who is signed in, and where that leads. */
export class ViewerService {
  constructor(
    private readonly doors: Doors,
    /** The rules of all rooms. */
    private readonly policy: Policy,
  ) {}

  /** The viewer; null for who is not signed in, or still owes the second factor they have. */
  viewer(session: SignedIn | null, actor: Actor): Viewer | null {
    if (!session || session.stage !== 'full') return null;
    const { name, email, locale, isOperator, memberships } = session;
    return {
      account: { name, email, locale, isOperator },
      memberships,
      clinic: actor.kind === 'member' ? managedClinic(session, actor.clinicId) : null,
      operator: actor.kind === 'operator' ? ({ name: actor.name } satisfies OperatorDesk) : null,
    };
  }

  /** What the member may do, by name of the rule. */
  permissions(actor: Actor): Permission[] {
    const member = memberWith(actor, ACCOUNT_POLICY['clinic.enter']);
    return Object.entries(this.policy)
      .filter(([, rule]) => may(member, rule))
      .map(([name, rule]) => ({ rule: name, everywhere: reachOf(member, rule).everything }))
      .toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
  }

  /** What a clinic is called. */
  async clinicName(clinicId: string): Promise<string> {
    return (await clinicName(this.doors, clinicId)) ?? '';
  }
}

function managedClinic({ memberships }: SignedIn, clinicId: string): ManagedClinic {
  const slug = memberships.find((membership) => membership.clinicId === clinicId)?.slug ?? '';
  return { clinicId, id: encodeGlobalId({ type: 'Clinic', clinicId, id: clinicId }), slug };
}
