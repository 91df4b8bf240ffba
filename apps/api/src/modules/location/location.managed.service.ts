import {
  accepted,
  locationPublicationProblems,
  openingExceptionProblems,
  openingWeekProblems,
  orderedWeek,
  problem,
  refused,
  stale,
  timeZoneNamed,
  type Actor,
  type Member,
  type OpeningInterval,
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
import { authorize, memberWith, reachOf, type PolicyRule } from '../../platform/policy.ts';
import { typedText } from '../../platform/text.ts';
import { claimSlugs } from '../clinic/index.ts';
import { findTown } from '../place/index.ts';
import type {
  AddOpeningExceptionInput,
  CreateLocationInput,
  ManagedLocationArgs,
  UpdateLocationInput,
} from './location.managed.input.ts';
import {
  LOCATION_FACTS,
  LOCATION_ORDERS,
  managedLocations,
  type LocationFacts,
} from './location.managed.repository.ts';
import type { ManagedLocation } from './location.managed.type.ts';
import { LOCATION_POLICY } from './location.policy.ts';

/** An input whose ids are already those of the clinic's own rows. */
type At<Input> = Omit<Input, 'locationId'> & { readonly locationId: string };

/** Which location, and the version that its editor has seen. */
interface Seen {
  readonly locationId: string;
  readonly version: number;
}

type Rule = keyof typeof LOCATION_POLICY;
type Answer = Promise<Outcome<ManagedLocation>>;

/** What the clinic's people do with its locations. */
export class ManagedLocationService {
  constructor(
    private readonly doors: Doors,
    /** Lets those who worked at a location work there again after it was closed. */
    private readonly resume: (tx: ClinicTx, locationId: string, closedOn: string, today: string) => Promise<void>,
  ) {}

  /** An input with the id of the clinic's own row. @throws {NotFound} it names nothing of the member's clinic */
  own<Input extends { readonly locationId: string }>(actor: Actor, rule: Rule, input: Input): Input {
    const member = memberWith(actor, LOCATION_POLICY[rule]);
    return { ...input, locationId: ownId(member, 'Location', input.locationId) };
  }

  /** A page of what the member may see. */
  async list(actor: Actor, args: ManagedLocationArgs): Promise<Connection<ManagedLocation>> {
    const member = memberWith(actor, LOCATION_POLICY['location.read']);
    const reach = reachOf(member, LOCATION_POLICY['location.read']);
    const ids = args.filter?.ids?.map((id) => ownId(member, 'Location', id)) ?? null;
    const [order, page, filter] = [LOCATION_ORDERS[args.orderBy], pageOf(args), { ...args.filter, ids }];
    const rows = await this.doors.asClinic(member, (tx) => managedLocations(tx).page(reach, filter, order, page));
    return toConnection(
      rows,
      page,
      (row) => keysetCursor(order, row),
      () => this.doors.asClinic(member, (tx) => managedLocations(tx).count(reach, filter)),
    );
  }

  /** One location. @throws {NotFound} it is not there or out of reach */
  one(actor: Actor, locationId: string): Promise<ManagedLocation> {
    const member = memberWith(actor, LOCATION_POLICY['location.read']);
    return this.doors.asClinic(member, (tx) => reached(tx, member, LOCATION_POLICY['location.read'], locationId));
  }

  /** Adds a draft. Where time zone and coordinates are not given, its town says them. Records `location.created`. */
  create(actor: Actor, input: CreateLocationInput): Answer {
    const member = memberWith(actor, LOCATION_POLICY['location.create']);
    return this.doors.asClinic(member, async (tx) => {
      const facts = await located(tx, input);
      if (!facts.ok) return refused(...facts.problems);
      const id = newId();
      const slugs = await claimSlugs(tx, 'location', [{ id, name: input.name, slug: undefined }]);
      await managedLocations(tx).insert({ ...facts.value, id, slug: slugs.get(id)! });
      const changes = changesOf<LocationFacts>(null, facts.value, LOCATION_FACTS);
      await tx.record({ kind: 'location.created', subjectType: 'location', subjectId: id, changes });
      return accepted(await found(tx, id));
    });
  }

  /** Changes what is said of it. Records `location.updated`. */
  update(actor: Actor, input: At<UpdateLocationInput>): Answer {
    return this.#change(actor, 'location.edit', input, async (tx, before) => {
      const facts = await located(tx, input, before);
      if (!facts.ok) return refused(...facts.problems);
      // What is public must stay complete.
      const problems = before.status === 'published' ? locationPublicationProblems(facts.value) : [];
      if (problems.length > 0) return refused(...problems);
      const changes = changesOf<LocationFacts>(before, facts.value, LOCATION_FACTS);
      if (Object.keys(changes).length === 0) return accepted(null);
      await managedLocations(tx).change(before.id, facts.value);
      return accepted({ kind: 'location.updated', changes });
    });
  }

  /**
   * Makes it public, also one that was closed; those who worked there when it closed work there again. Records
   * `location.published`.
   */
  publish(actor: Actor, seen: Seen): Answer {
    return this.#change(actor, 'location.publish', seen, async (tx, before) => {
      if (before.status === 'published') return accepted(null);
      if (before.missing.length > 0) return refused(...before.missing);
      if (before.closedOn !== null) await this.resume(tx, before.id, before.closedOn, before.today);
      await managedLocations(tx).change(before.id, { status: 'published', closedOn: null });
      return accepted({ kind: 'location.published', changes: { status: [before.status, 'published'] } });
    });
  }

  /**
   * Gives it up: it leaves the directory, with whoever works at no other published one; its history stays. Records
   * `location.closed`.
   */
  close(actor: Actor, seen: Seen): Answer {
    return this.#change(actor, 'location.close', seen, async (tx, before) => {
      if (before.status === 'closed') return accepted(null);
      await managedLocations(tx).change(before.id, { status: 'closed', closedOn: before.today });
      return accepted({ kind: 'location.closed', changes: { status: [before.status, 'closed'] } });
    });
  }

  /** States the usual week anew. Records `location.hours_set`. */
  setHours(actor: Actor, input: Seen & { readonly week: readonly OpeningInterval[] }): Answer {
    return this.#change(actor, 'location.edit', input, async (tx, before) => {
      const problems = openingWeekProblems(input.week);
      if (problems.length > 0) return refused(...problems);
      const week = orderedWeek(input.week);
      await managedLocations(tx).setWeek(before.id, week);
      await managedLocations(tx).change(before.id, {});
      return accepted({
        kind: 'location.hours_set',
        changes: { openingWeek: [inWords(before.openingWeek), inWords(week)] },
      });
    });
  }

  /** Notes days on which the week does not count. Records `location.exception_added`. */
  addException(actor: Actor, input: At<AddOpeningExceptionInput>): Answer {
    return this.#change(actor, 'location.edit', input, async (tx, before) => {
      const exception = {
        ...input,
        opens: input.opens ?? null,
        closes: input.closes ?? null,
        note: typedText(input.note),
      };
      const problems = openingExceptionProblems(exception, before.openingExceptions);
      if (exception.endsOn < before.today) {
        problems.push(
          problem(
            'endsOn',
            'OUT_OF_RANGE',
            verbatim(exception.endsOn),
            filled('{day} or later', { day: before.today }),
          ),
        );
      }
      if (problems.length > 0) return refused(...problems);
      await managedLocations(tx).addException(before.id, exception);
      const { startsOn, endsOn, opens, closes, note } = exception;
      const changes = changesOf<typeof exception>(null, { startsOn, endsOn, opens, closes, note }, [
        'startsOn',
        'endsOn',
        'opens',
        'closes',
        'note',
      ]);
      return accepted({ kind: 'location.exception_added', changes });
    });
  }

  /** Takes such days back. Records `location.exception_removed`. */
  removeException(actor: Actor, input: { readonly locationId: string; readonly exceptionId: string }): Answer {
    return this.#change(actor, 'location.edit', input, async (tx, before) => {
      const exception = before.openingExceptions.find(({ id }) => id === input.exceptionId);
      // Gone already: what was wanted is so.
      if (!exception) return accepted(null);
      await managedLocations(tx).removeException(before.id, exception.id);
      const changes = changesOf<typeof exception>(exception, null, ['startsOn', 'endsOn', 'opens', 'closes', 'note']);
      return accepted({ kind: 'location.exception_removed', changes });
    });
  }

  /** One change of one location: held, within reach, of the version that was seen; what came of it is recorded. */
  #change(
    actor: Actor,
    rule: Rule,
    input: { readonly locationId: string; readonly version?: number },
    work: (tx: ClinicTx, before: ManagedLocation) => Promise<Outcome<{ kind: EventKind; changes: Changes } | null>>,
  ): Answer {
    const member = memberWith(actor, LOCATION_POLICY[rule]);
    return this.doors.asClinic(member, async (tx) => {
      await managedLocations(tx).lock(input.locationId);
      const before = await reached(tx, member, LOCATION_POLICY[rule], input.locationId);
      if (input.version !== undefined && input.version !== before.version) return stale(input.version, before);
      const done = await work(tx, before);
      if (!done.ok) return refused(...done.problems);
      if (done.value === null) return accepted(before);
      await tx.record({ ...done.value, subjectType: 'location', subjectId: before.id });
      return accepted(await found(tx, before.id));
    });
  }
}

async function found(tx: ClinicTx, locationId: string): Promise<ManagedLocation> {
  const location = await managedLocations(tx).one(locationId);
  if (!location) throw new NotFound();
  return location;
}

/** A location within the member's reach by a rule; one's own is where one works. */
async function reached(tx: ClinicTx, member: Member, rule: PolicyRule, locationId: string): Promise<ManagedLocation> {
  const location = await managedLocations(tx).one(locationId);
  const own = reachOf(member, rule).practitionerId;
  const worksThere = own !== null && (await managedLocations(tx).worksAt(own, locationId));
  authorize(member, rule, location && { locationIds: [locationId], practitionerId: worksThere ? own : null });
  return location!;
}

/** A week as the trail tells it. */
const inWords = (week: readonly OpeningInterval[]) =>
  week.map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`).join(', ');

/**
 * The input as facts. What it does not say of where it lies, its town says; coordinates that came from the town are
 * looked up anew, because the town may have changed.
 */
async function located(
  tx: ClinicTx,
  input: CreateLocationInput,
  before: ManagedLocation | null = null,
): Promise<Outcome<LocationFacts>> {
  const city = input.city.trim();
  const { countryCode } = input;
  const stated = input.timeZone ? timeZoneNamed(input.timeZone) : null;
  const region = typedText(input.region);
  const hasPoint = typeof input.latitude === 'number' && typeof input.longitude === 'number';
  const sameTown = before?.coordinateSource === 'town' && before.city === city && before.countryCode === countryCode;
  const town =
    hasPoint && stated !== null
      ? null
      : await findTown(tx, { city, countryCode, region, ...(stated === null ? {} : { timeZone: stated }) });
  const timeZone = stated ?? town?.timeZone ?? null;
  if (timeZone === null) {
    const expected = filled('a time zone: {city} names no town that is known, or several', { city });
    return refused(problem('timeZone', 'REQUIRED', null, expected));
  }
  const point = hasPoint
    ? { latitude: input.latitude!, longitude: input.longitude!, coordinateSource: 'given' as const }
    : town
      ? { latitude: town.latitude, longitude: town.longitude, coordinateSource: 'town' as const }
      : sameTown
        ? { latitude: before.latitude, longitude: before.longitude, coordinateSource: before.coordinateSource }
        : { latitude: null, longitude: null, coordinateSource: 'none' as const };
  return accepted({
    name: input.name.trim(),
    address: typedText(input.address),
    city,
    region: region ?? town?.region ?? null,
    postalCode: typedText(input.postalCode),
    countryCode,
    timeZone,
    ...point,
    phone: typedText(input.phone),
    email: typedText(input.email),
    openingHours: typedText(input.openingHours),
  });
}
