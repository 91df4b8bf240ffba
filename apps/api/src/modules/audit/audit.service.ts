import type { Actor, Member, NodeTypeName } from '@stipple/domain';
import {
  COUNTED,
  decodeCursor,
  decodeGlobalId,
  encodeCursor,
  encodeGlobalId,
  pageOf,
  toConnection,
  type Connection,
  type Page,
  type PageArgs,
} from '../../graphql/relay/index.ts';
import type { Doors } from '../../platform/db/index.ts';
import { Forbidden, NotFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/ids.ts';
import { memberWith, reachOf } from '../../platform/policy.ts';
import { accountNames } from '../account/index.ts';
import { namesOfPlaces } from '../team/index.ts';
import type { AuditEvent } from './audit-event.managed.type.ts';
import type { AuditFilter } from './audit-filter.input.ts';
import { AUDIT_POLICY } from './audit.policy.ts';
import {
  auditTrail,
  type AuditConditions,
  type AuditPosition,
  type AuditSlice,
  type EventRow,
} from './audit.repository.ts';

const ORDER = 'audit';
const NODE_OF: Readonly<Record<string, NodeTypeName>> = {
  clinic: 'Clinic',
  location: 'Location',
  practitioner: 'Practitioner',
  certification: 'Credential',
  portfolio_case: 'PortfolioCase',
  photo: 'Photo',
  review: 'Review',
  price: 'Price',
};

/** Records that the team keeps, across clinics: each is called like whom it is about. */
const TEAM_SUBJECTS: ReadonlySet<string> = new Set(['membership', 'invitation']);

/** Reads the audit trail of a clinic. */
export class AuditService {
  constructor(private readonly doors: Doors) {}

  /** A page of the trail, newest first. Four statements: the entries, what their records are called, and names. */
  async events(actor: Actor, filter: AuditFilter, args: PageArgs): Promise<Connection<AuditEvent>> {
    const member = memberWith(actor, AUDIT_POLICY['audit.read']);
    const page = pageOf(args);
    const conditions = conditionsOf(member, filter);
    const slice = sliceOf(page);
    const rows = conditions ? await this.#read(member, conditions, slice) : [];
    return toConnection(
      await this.#shown(member, rows),
      page,
      ({ happenedAt, id }) => encodeCursor(ORDER, [happenedAt.toISOString(), id]),
      () => (conditions ? this.#count(member, conditions) : 0),
    );
  }

  /** One entry. @throws {NotFound} */
  async event(actor: Actor, id: string): Promise<AuditEvent> {
    const member = memberWith(actor, AUDIT_POLICY['audit.read']);
    const reach = reachOf(member, AUDIT_POLICY['audit.read']);
    const row = await this.doors.asClinic(member, async (tx) => {
      const found = isUuid(id) ? await auditTrail(tx).find(id) : null;
      const may = found !== null && (reach.everything || (await auditTrail(tx).liesAt(found.subjectId, reach)));
      return may ? found : null;
    });
    const [event] = row ? await this.#shown(member, [row]) : [];
    if (!event) throw new NotFound();
    return event;
  }

  /** The whole trail that a filter leaves, newest first, some hundreds at a time. */
  async *all(actor: Actor, filter: AuditFilter): AsyncGenerator<AuditEvent[]> {
    const member = memberWith(actor, AUDIT_POLICY['audit.read']);
    if (!reachOf(member, AUDIT_POLICY['audit.read']).everything) throw new Forbidden();
    const conditions = conditionsOf(member, filter);
    let after: AuditPosition | null = null;
    while (conditions) {
      const slice: AuditSlice = { limit: 500, backwards: false, after, before: null };
      const rows = await this.doors.asClinic(member, (tx) => auditTrail(tx).page(conditions, slice));
      if (rows.length > 0) yield await this.#shown(member, rows);
      const last = rows.at(-1);
      if (!last || rows.length < slice.limit) return;
      after = { at: last.happenedAt.toISOString(), id: last.id };
    }
  }

  #read(member: Member, conditions: AuditConditions, slice: AuditSlice): Promise<EventRow[]> {
    return this.doors.asClinic(member, async (tx) => {
      const reach = reachOf(member, AUDIT_POLICY['audit.read']);
      if (!reach.everything) {
        const { subjectId } = conditions;
        if (subjectId === null || !(await auditTrail(tx).liesAt(subjectId, reach))) return [];
      }
      return auditTrail(tx).page(conditions, { ...slice, limit: slice.limit + 1 });
    });
  }

  async #count(member: Member, conditions: AuditConditions): Promise<number> {
    const reach = reachOf(member, AUDIT_POLICY['audit.read']);
    return this.doors.asClinic(member, async (tx) => {
      const { subjectId } = conditions;
      const may = reach.everything || (subjectId !== null && (await auditTrail(tx).liesAt(subjectId, reach)));
      return may ? auditTrail(tx).count(conditions, COUNTED) : 0;
    });
  }

  async #shown(member: Member, rows: readonly EventRow[]): Promise<AuditEvent[]> {
    if (rows.length === 0) return [];
    const subjects = await this.doors.asClinic(member, (tx) => auditTrail(tx).names(rows));
    const people = await accountNames(
      this.doors,
      rows.flatMap(({ actorId, actorName }) => (actorId !== null && actorName === null ? [actorId] : [])),
    );
    const ofTeam = rows.flatMap(({ subjectType, subjectId }) => (TEAM_SUBJECTS.has(subjectType) ? [subjectId] : []));
    const placed = await namesOfPlaces(this.doors, member.clinicId, ofTeam);
    return rows.map((row) => {
      const type = NODE_OF[row.subjectType];
      return {
        ...row,
        subjectId: type ? encodeGlobalId({ type, clinicId: member.clinicId, id: row.subjectId }) : row.subjectId,
        subjectName: subjects.get(row.subjectId) ?? placed.get(row.subjectId) ?? null,
        actorName: row.actorName ?? people.get(row.actorId ?? '') ?? null,
        detail: row.detail === null ? null : JSON.stringify(row.detail),
        changes: Object.entries(row.changes ?? {}).map(([field, [before, after]]) => ({
          field,
          before: asJson(before),
          after: asJson(after),
        })),
      };
    });
  }
}

const asJson = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);

/** What a filter asks for; null when no entry can meet it: an id that is none, or another clinic's. */
function conditionsOf(member: Member, filter: AuditFilter): AuditConditions | null {
  const { actorId = null, unnamed = null, kind = null, noun = null, since = null, until = null } = filter;
  if (actorId !== null && !isUuid(actorId)) return null;
  let subjectId = filter.subjectId ?? null;
  if (subjectId !== null && !isUuid(subjectId)) {
    const decoded = decodeGlobalId(subjectId);
    if (decoded?.clinicId !== member.clinicId) return null;
    subjectId = decoded.id;
  }
  return { actorId, unnamed, kind, noun, subjectId, since, until };
}

function sliceOf({ limit, backwards, after, before }: Page): AuditSlice {
  return { limit, backwards, after: positionOf(after, 'after'), before: positionOf(before, 'before') };
}

function positionOf(cursor: string | null, argument: 'after' | 'before'): AuditPosition | null {
  if (cursor === null) return null;
  const [at, id] = decodeCursor(ORDER, ['instant', 'uuid'], cursor, argument);
  return { at: String(at), id: String(id) };
}
