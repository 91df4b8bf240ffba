import type { Actor, HomeTaskKind, Member } from '@stipple/domain';
import { ownId } from '../../graphql/private/index.ts';
import type { ClinicTx, Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { may, memberWith, operatorWith, reachOf, type PolicyRule, type Reach } from '../../platform/policy.ts';
import { CREDENTIAL_POLICY, lapsingCredentials } from '../certification/index.ts';
import { IMPORT_POLICY, importsToMend } from '../import/index.ts';
import { LOCATION_POLICY, managedLocations } from '../location/index.ts';
import { PORTFOLIO_POLICY, waitingCases } from '../portfolio/index.ts';
import { managedPractitioners, PRACTITIONER_POLICY, workplaces } from '../practitioner/index.ts';
import { managedReviews, REVIEW_POLICY } from '../review/index.ts';
import { openInvitations, TEAM_POLICY } from '../team/index.ts';
import { HOME_POLICY } from './home.policy.ts';
import { months, operatorQueues } from './home.repository.ts';
import type { HomeMonth, HomeTask } from './home.type.ts';

/** Months that the courses go back. */
const MONTHS = 12;

/** What needs somebody now, and how the clinic does. */
export class HomeService {
  constructor(private readonly doors: Doors) {}

  /**
   * What waits for the member, at one location or wherever they reach; what their role can not see is left out. Eight
   * statements at most, each the count of the list that it leads to.
   */
  async tasks(actor: Actor, locationId: string | null): Promise<HomeTask[]> {
    const member = memberWith(actor, HOME_POLICY['home.read']);
    const at = locationId === null ? null : ownId(member, 'Location', locationId);
    const tasks = await this.doors.asClinic(member, async (tx) => {
      if (at !== null) await reached(tx, member, at);
      return [...(await this.#work(tx, member, at)), ...(await this.#setUp(tx, member, at))];
    });
    if (at === null && may(member, TEAM_POLICY['team.read'])) {
      const reach = reachOf(member, TEAM_POLICY['team.read']);
      tasks.push(task('invitations_open', await openInvitations(this.doors, member, reach)));
    }
    return tasks;
  }

  /** The last twelve months, at one location or wherever the member reaches. */
  async trend(actor: Actor, locationId: string | null): Promise<HomeMonth[]> {
    const member = memberWith(actor, HOME_POLICY['home.trend']);
    const reach = reachOf(member, HOME_POLICY['home.trend']);
    const at = locationId === null ? null : ownId(member, 'Location', locationId);
    if (at !== null && !reach.everything && !reach.locationIds.includes(at)) throw new NotFound();
    const places = at !== null ? [at] : reach.everything ? null : reach.locationIds;
    return this.doors.asClinic(member, async (tx) => {
      const from = tx.clock.now();
      from.setUTCMonth(from.getUTCMonth() - MONTHS, 1);
      const rows = await months(tx, from.toISOString().slice(0, 10), places);
      return rows.map(({ month, reviews, stars, completed, healed }) => ({
        month,
        reviews,
        averageRating: reviews === 0 ? null : Math.round((100 * stars) / reviews) / 100,
        casesCompleted: completed,
        casesHealed: healed,
      }));
    });
  }

  /** What waits for the operator. */
  async operatorTasks(actor: Actor): Promise<HomeTask[]> {
    const operator = operatorWith(actor, CREDENTIAL_POLICY['credential.check']);
    const { credentials, disputes } = await this.doors.asDesk(operator, operatorQueues);
    return [task('credentials_to_check', credentials), task('disputes_to_decide', disputes)];
  }

  /** What comes up every day. */
  async #work(tx: ClinicTx, member: Member, at: string | null): Promise<HomeTask[]> {
    const tasks: HomeTask[] = [];
    const credentials = within(member, CREDENTIAL_POLICY['credential.read'], at);
    if (credentials) {
      const lapsing = await lapsingCredentials(tx, credentials);
      tasks.push(...lapsing.map(({ count, withinDays }) => task('credentials_lapsing', count, withinDays)));
    }
    const reviews = within(member, REVIEW_POLICY['review.reply'], at);
    if (reviews) {
      tasks.push(
        task(
          'reviews_to_answer',
          await managedReviews(tx).count([reviews], { toAnswer: true, locationIds: null, practitionerIds: null }),
        ),
      );
    }
    const cases = within(member, PORTFOLIO_POLICY['case.read'], at);
    if (cases) {
      const { withoutConsent, healedDue } = await waitingCases(tx, cases, at);
      tasks.push(task('photos_without_consent', withoutConsent), task('healed_photos_due', healedDue));
    }
    return tasks;
  }

  /** What is begun and not finished. */
  async #setUp(tx: ClinicTx, member: Member, at: string | null): Promise<HomeTask[]> {
    const tasks: HomeTask[] = [];
    const people = within(member, PRACTITIONER_POLICY['practitioner.publish'], at);
    if (people) {
      tasks.push(
        task('practitioners_to_publish', await managedPractitioners(tx).count(people, { statuses: ['draft'] })),
      );
    }
    const places = within(member, LOCATION_POLICY['location.publish'], at);
    if (places)
      tasks.push(task('locations_to_publish', await managedLocations(tx).count(places, { statuses: ['draft'] })));
    if (at === null && may(member, IMPORT_POLICY['import.read'])) {
      tasks.push(task('imports_to_mend', await importsToMend(tx)));
    }
    return tasks;
  }
}

const task = (kind: HomeTaskKind, count: number, withinDays: number | null = null): HomeTask => ({
  kind,
  count,
  withinDays,
});

/** How far the rule reaches, within one location when there is one; null for a role without the rule. */
function within(member: Member, rule: PolicyRule, at: string | null): Reach | null {
  if (!may(member, rule)) return null;
  const reach = reachOf(member, rule);
  const isThere = reach.everything || (at !== null && reach.locationIds.includes(at));
  return at !== null && isThere ? { everything: false, locationIds: [at], practitionerId: null } : reach;
}

/** @throws {NotFound} the location is none of those that the member has to do with */
async function reached(tx: ClinicTx, member: Member, at: string): Promise<void> {
  const { everything, locationIds, practitionerId } = reachOf(member, HOME_POLICY['home.read']);
  if (everything || locationIds.includes(at)) return;
  if (practitionerId === null || !(await worksAt(tx, practitionerId)).includes(at)) throw new NotFound();
}

/** Where somebody works. */
const worksAt = async (tx: ClinicTx, practitionerId: string): Promise<string[]> =>
  (await workplaces(tx).of([practitionerId])).map(({ locationId }) => locationId);
