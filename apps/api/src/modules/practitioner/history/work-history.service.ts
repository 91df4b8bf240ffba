import type { Actor } from '@stipple/domain';
import { ownId } from '../../../graphql/private/index.ts';
import { globalIdOf } from '../../../graphql/relay/index.ts';
import type { Doors } from '../../../platform/db/index.ts';
import { NotFound } from '../../../platform/errors.ts';
import { authorize, memberWith } from '../../../platform/policy.ts';
import type { Signer } from '../../../platform/signing.ts';
import { PRACTITIONER_POLICY } from '../practitioner.policy.ts';
import { workplaces } from '../workplaces.repository.ts';
import { historyFacts, type HistoryFacts } from './work-history.repository.ts';

/** A work history as it is signed: what somebody did for a clinic, to take along. */
export interface WorkHistory extends HistoryFacts {
  readonly type: 'stipple-work-history';
  readonly version: 1;
  /** Who states it, and where its key is. */
  readonly issuer: string;
  readonly keys: string;
  readonly issuedAt: string;
  readonly practitionerId: string;
  readonly clinicId: string;
}

/** Where the public key is found. */
export const KEYS_PATH = '/.well-known/stipple-keys.json';

/** Work histories: for the practitioner, and for whoever may edit their record. */
export class WorkHistoryService {
  constructor(
    private readonly doors: Doors,
    private readonly signer: Signer,
    private readonly publicUrl: string,
  ) {}

  /** The history and its signature. Records `practitioner.history_given`. @throws {NotFound} out of reach */
  issue(actor: Actor, globalId: string): Promise<{ readonly history: WorkHistory; readonly signature: string }> {
    const member = memberWith(actor, PRACTITIONER_POLICY['practitioner.edit']);
    const practitionerId = ownId(member, 'Practitioner', globalId);
    return this.doors.asClinic(member, async (tx) => {
      const facts = await historyFacts(tx, practitionerId);
      const places = await workplaces(tx).of([practitionerId]);
      const locationIds = places.map(({ locationId }) => locationId);
      authorize(member, PRACTITIONER_POLICY['practitioner.edit'], facts && { locationIds, practitionerId });
      if (!facts) throw new NotFound();
      const history: WorkHistory = {
        type: 'stipple-work-history',
        version: 1,
        issuer: this.publicUrl,
        keys: `${this.publicUrl}${KEYS_PATH}`,
        issuedAt: tx.clock.now().toISOString(),
        practitionerId: globalId,
        clinicId: globalIdOf('Clinic', { id: tx.clinicId, clinicId: tx.clinicId }),
        ...facts,
      };
      await tx.record({ kind: 'practitioner.history_given', subjectType: 'practitioner', subjectId: practitionerId });
      return { history, signature: this.signer.sign(history) };
    });
  }
}
