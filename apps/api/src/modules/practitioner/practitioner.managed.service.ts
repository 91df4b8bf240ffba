import {
  accepted,
  practitionerPublicationProblems,
  problem,
  refused,
  stale,
  type Actor,
  type Member,
  type Outcome,
  type EventKind,
  filled,
  verbatim,
} from '@stipple/domain';
import { ownId } from '../../graphql/private/index.ts';
import { keysetCursor, pageOf, toConnection, type Connection } from '../../graphql/relay/index.ts';
import { changesOf, type Changes, type ClinicTx, type Doors } from '../../platform/db/index.ts';
import { NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { authorize, isWithin, memberWith, reachOf } from '../../platform/policy.ts';
import { claimSlugs } from '../clinic/index.ts';
import { factsOf } from './practitioner.facts.ts';
import type {
  CreatePractitionerInput,
  ManagedPractitionerArgs,
  UpdatePractitionerInput,
} from './practitioner.managed.input.ts';
import {
  managedPractitioners,
  PRACTITIONER_FACTS,
  PRACTITIONER_ORDERS,
  type PractitionerFacts,
} from './practitioner.managed.repository.ts';
import type { ManagedPractitioner } from './practitioner.managed.type.ts';
import { PRACTITIONER_POLICY } from './practitioner.policy.ts';
import { workplaces } from './workplaces.repository.ts';

type Rule = keyof typeof PRACTITIONER_POLICY;
type Answer = Promise<Outcome<ManagedPractitioner>>;

/** Whom, and the version that the editor has seen. */
interface Seen {
  readonly practitionerId: string;
  readonly version: number;
}

/** What an input names of the clinic's rows. */
interface Named {
  readonly practitionerId?: string;
  readonly locationId?: string;
  readonly locationIds?: readonly string[];
}

/** What the clinic's people do with its practitioners. Ids of inputs are those of the clinic's own rows. */
export class ManagedPractitionerService {
  constructor(private readonly doors: Doors) {}

  /** An input with the ids of the clinic's own rows. @throws {NotFound} one names nothing of the member's clinic */
  own<Input extends Named>(actor: Actor, rule: Rule, input: Input): Input {
    const member = memberWith(actor, PRACTITIONER_POLICY[rule]);
    const { practitionerId, locationId, locationIds } = input;
    return {
      ...input,
      ...(practitionerId === undefined ? {} : { practitionerId: ownId(member, 'Practitioner', practitionerId) }),
      ...(locationId === undefined ? {} : { locationId: ownId(member, 'Location', locationId) }),
      ...(locationIds === undefined ? {} : { locationIds: locationIds.map((id) => ownId(member, 'Location', id)) }),
    };
  }

  /** A page of those whom the member may see. */
  async list(actor: Actor, args: ManagedPractitionerArgs): Promise<Connection<ManagedPractitioner>> {
    const member = memberWith(actor, PRACTITIONER_POLICY['practitioner.read']);
    const reach = reachOf(member, PRACTITIONER_POLICY['practitioner.read']);
    const locationIds = args.filter?.locationIds?.map((id) => ownId(member, 'Location', id)) ?? null;
    const ids = args.filter?.ids?.map((id) => ownId(member, 'Practitioner', id)) ?? null;
    const [order, page] = [PRACTITIONER_ORDERS[args.orderBy], pageOf(args)];
    const filter = { ...args.filter, ids, locationIds };
    const rows = await this.doors.asClinic(member, (tx) => managedPractitioners(tx).page(reach, filter, order, page));
    return toConnection(
      rows,
      page,
      (row) => keysetCursor(order, row),
      () => this.doors.asClinic(member, (tx) => managedPractitioners(tx).count(reach, filter)),
    );
  }

  /** One practitioner. @throws {NotFound} not there or out of reach */
  one(actor: Actor, practitionerId: string): Promise<ManagedPractitioner> {
    const member = memberWith(actor, PRACTITIONER_POLICY['practitioner.read']);
    return this.doors.asClinic(
      member,
      async (tx) => (await reached(tx, member, 'practitioner.read', practitionerId)).row,
    );
  }

  /** Adds a draft, at these locations from today. Records `practitioner.created`. */
  create(actor: Actor, input: CreatePractitionerInput): Answer {
    const member = memberWith(actor, PRACTITIONER_POLICY['practitioner.create']);
    return this.doors.asClinic(member, async (tx) => {
      const people = managedPractitioners(tx);
      const locationIds = [...new Set(input.locationIds)];
      const locations = await people.locations(locationIds);
      if (locations.length < locationIds.length) throw new NotFound();
      for (const id of locationIds)
        authorize(member, PRACTITIONER_POLICY['practitioner.create'], { locationIds: [id] });
      const languages = input.languages ?? [await people.usualLanguage(locationIds)].filter((each) => each !== null);
      const facts = factsOf({ ...input, languages }, locations[0]!.today);
      if (!facts.ok) return refused(...facts.problems);
      const id = newId();
      const slugs = await claimSlugs(tx, 'practitioner', [{ id, name: input.name, slug: undefined }]);
      await people.insert({ ...facts.value, id, slug: slugs.get(id)! });
      await workplaces(tx).set([{ practitionerId: id, locationIds, fromOn: locations[0]!.today }]);
      const changes = changesOf<PractitionerFacts>(null, facts.value, PRACTITIONER_FACTS);
      await tx.record({
        kind: 'practitioner.created',
        subjectType: 'practitioner',
        subjectId: id,
        changes: { ...changes, locations: [[], locationIds] },
      });
      return accepted(await found(tx, id));
    });
  }

  /** Changes what is said of somebody. Records `practitioner.updated`. */
  update(actor: Actor, input: UpdatePractitionerInput): Answer {
    return this.#change(actor, 'practitioner.edit', input, async (tx, before, today) => {
      const facts = factsOf(input, today);
      if (!facts.ok) return refused(...facts.problems);
      if (before.status === 'active') {
        // What is public must stay complete; where they work is not what changes here.
        const problems = practitionerPublicationProblems({ ...facts.value, publishedLocations: 1 });
        if (problems.length > 0) return refused(...problems);
      }
      const changes = changesOf<PractitionerFacts>(before, facts.value, PRACTITIONER_FACTS);
      if (Object.keys(changes).length === 0) return accepted(null);
      await managedPractitioners(tx).change(before.id, facts.value);
      return accepted({ kind: 'practitioner.updated', changes });
    });
  }

  /** Makes somebody public. Records `practitioner.published`. */
  publish(actor: Actor, seen: Seen): Answer {
    return this.#change(actor, 'practitioner.publish', seen, async (tx, before) => {
      if (before.status === 'active') return accepted(null);
      if (before.status === 'left') {
        return refused(problem('practitionerId', 'CONFLICT', 'left', 'somebody who works for the clinic'));
      }
      if (before.missing.length > 0) return refused(...before.missing);
      const firstPublishedAt = before.firstPublishedAt ?? tx.clock.now();
      await managedPractitioners(tx).change(before.id, { status: 'active', firstPublishedAt });
      return accepted({ kind: 'practitioner.published', changes: { status: ['draft', 'active'] } });
    });
  }

  /**
   * Somebody leaves the clinic, today: out of the directory at once. Credentials, cases and reviews stay in the
   * clinic's records. Records `practitioner.left`.
   */
  leave(actor: Actor, seen: Seen): Answer {
    return this.#change(actor, 'practitioner.leave', seen, async (tx, before, today) => {
      if (before.status === 'left') return accepted(null);
      await managedPractitioners(tx).change(before.id, { status: 'left', leftOn: today });
      return accepted({
        kind: 'practitioner.left',
        changes: { status: [before.status, 'left'], leftOn: [null, today] },
      });
    });
  }

  /**
   * Somebody comes back, to where they worked. On the day of leaving it is as if nothing had happened; later, the
   * time between stays a gap. Records `practitioner.returned`.
   */
  return(actor: Actor, seen: Seen): Answer {
    return this.#change(actor, 'practitioner.leave', seen, async (tx, before, today) => {
      if (before.status !== 'left') return accepted(null);
      // Whoever was public before is so again.
      const status = before.firstPublishedAt === null ? 'draft' : 'active';
      const places = workplaces(tx);
      if (before.leftOn !== null) await places.resume(await places.of([before.id]), before.leftOn, today);
      await managedPractitioners(tx).change(before.id, { status, leftOn: null });
      return accepted({
        kind: 'practitioner.returned',
        changes: { status: ['left', status], leftOn: [before.leftOn, null] },
      });
    });
  }

  /** Somebody begins to work at a location. Records `practitioner.location_assigned`. */
  assign(actor: Actor, input: { practitionerId: string; locationId: string; fromOn?: string | null }): Answer {
    return this.#move(actor, input, async (tx, before, current, location) => {
      if (current.includes(location.id)) return accepted(null);
      const fromOn = input.fromOn ?? location.today;
      if (fromOn > location.today) {
        return refused(
          problem('fromOn', 'OUT_OF_RANGE', verbatim(fromOn), filled('{day} or earlier', { day: location.today })),
        );
      }
      const locationIds = [...current, location.id];
      await workplaces(tx).set([{ practitionerId: before.id, locationIds, fromOn }]);
      await managedPractitioners(tx).change(before.id, {});
      return accepted({ kind: 'practitioner.location_assigned', changes: { locations: [current, locationIds] } });
    });
  }

  /** Somebody does not work at a location any more; that they did is kept. Records `practitioner.location_unassigned`. */
  unassign(actor: Actor, input: { practitionerId: string; locationId: string }): Answer {
    return this.#move(actor, input, async (tx, before, current, location) => {
      if (!current.includes(location.id)) return accepted(null);
      const locationIds = current.filter((id) => id !== location.id);
      const stays = before.workplaces.filter((place, i) => current[i] !== location.id && place.status === 'published');
      if (before.status === 'active' && stays.length === 0) {
        const expected = 'another published location first, or that they leave: somebody public is found somewhere';
        return refused(problem('locationId', 'CONFLICT', null, expected));
      }
      await workplaces(tx).set([{ practitionerId: before.id, locationIds, fromOn: null }]);
      await managedPractitioners(tx).change(before.id, {});
      return accepted({ kind: 'practitioner.location_unassigned', changes: { locations: [current, locationIds] } });
    });
  }

  /** A change of where somebody works: both they and the location must be within reach. */
  #move(
    actor: Actor,
    input: { readonly practitionerId: string; readonly locationId: string },
    work: (
      tx: ClinicTx,
      before: ManagedPractitioner,
      current: readonly string[],
      location: { id: string; today: string },
    ) => Promise<Outcome<Done>>,
  ): Answer {
    return this.#change(actor, 'practitioner.place', input, async (tx, before) => {
      const [location] = await managedPractitioners(tx).locations([input.locationId]);
      authorize(actor, PRACTITIONER_POLICY['practitioner.place'], location && { locationIds: [location.id] });
      const current = (await workplaces(tx).of([before.id])).map((row) => row.locationId);
      return work(tx, before, current, location!);
    });
  }

  /** One change of one practitioner: held, within reach, of the version that was seen; what came of it is recorded. */
  #change(
    actor: Actor,
    rule: Rule,
    input: { readonly practitionerId: string; readonly version?: number },
    work: (tx: ClinicTx, before: ManagedPractitioner, today: string) => Promise<Outcome<Done>>,
  ): Answer {
    const member = memberWith(actor, PRACTITIONER_POLICY[rule]);
    return this.doors.asClinic(member, async (tx) => {
      await managedPractitioners(tx).lock(input.practitionerId);
      const { row: before, today } = await reached(tx, member, rule, input.practitionerId);
      if (input.version !== undefined && input.version !== before.version) return stale(input.version, before);
      const done = await work(tx, before, today);
      if (!done.ok) return refused(...done.problems);
      if (done.value === null) return accepted(before);
      await tx.record({ ...done.value, subjectType: 'practitioner', subjectId: before.id });
      return accepted(await found(tx, before.id));
    });
  }
}

/** What was done, for the trail; `null` when nothing changed. */
type Done = { readonly kind: EventKind; readonly changes: Changes } | null;

async function found(tx: ClinicTx, practitionerId: string): Promise<ManagedPractitioner> {
  const row = await managedPractitioners(tx).one(practitionerId);
  if (!row) throw new NotFound();
  return row;
}

/**
 * Somebody within the member's reach by a rule: at one of the locations, or the person alone. Who lets somebody go
 * must reach every location where they work. Also the day that it is at the first of these.
 */
async function reached(tx: ClinicTx, member: Member, rule: Rule, practitionerId: string) {
  const row = await managedPractitioners(tx).one(practitionerId);
  const places = await workplaces(tx).of([practitionerId]);
  const locationIds = places.map((place) => place.locationId);
  authorize(member, PRACTITIONER_POLICY[rule], row && { locationIds, practitionerId });
  const reach = reachOf(member, PRACTITIONER_POLICY[rule]);
  if (rule === 'practitioner.leave' && !locationIds.every((id) => isWithin(reach, { locationIds: [id] }))) {
    throw new NotFound();
  }
  return { row: row!, today: places[0]?.today ?? tx.clock.now().toISOString().slice(0, 10) };
}
