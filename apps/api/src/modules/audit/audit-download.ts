import { EVENT_ACTOR_KINDS } from '@stipple/domain';
import type { Download, Downloads } from '../../platform/download.ts';
import { BadUserInput, NotFound } from '../../platform/errors.ts';
import { CSV_MARK, csvLine } from '../../platform/csv.ts';
import type { AuditEvent } from './audit-event.managed.type.ts';
import type { AuditFilter } from './audit-filter.input.ts';
import type { AuditService } from './audit.service.ts';

const COLUMNS = [
  'happened_at',
  'kind',
  'actor_kind',
  'actor',
  'subject_type',
  'subject',
  'subject_id',
  'changes',
  'detail',
  'reason',
  'address',
  'device',
  'request_id',
  'id',
];

/** `/downloads/audit/trail.csv` and `trail.jsonl`: what a filter leaves of the trail, whole. */
export function auditDownload(audit: AuditService): Downloads {
  return async (actor, [name = ''], query) => {
    const isCsv = name === 'trail.csv';
    if (!isCsv && name !== 'trail.jsonl') throw new NotFound();
    const batches = audit.all(actor, filterIn(query));
    // The first batch is read before anything is answered: who may not is refused.
    const first = await batches.next();
    return {
      fileName: name,
      contentType: isCsv ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8',
      body: written(first.done ? [] : first.value, batches, isCsv),
    } satisfies Download;
  };
}

async function* written(
  first: readonly AuditEvent[],
  rest: AsyncGenerator<AuditEvent[]>,
  isCsv: boolean,
): AsyncGenerator<string> {
  const text = (events: readonly AuditEvent[]) =>
    events.map((event) => (isCsv ? csvOf(event) : jsonOf(event))).join('');
  if (isCsv) yield CSV_MARK + csvLine(COLUMNS);
  yield text(first);
  for await (const events of rest) yield text(events);
}

const jsonOf = (event: AuditEvent): string => `${JSON.stringify(event)}\n`;

const csvOf = (event: AuditEvent): string =>
  csvLine([
    event.happenedAt.toISOString(),
    event.kind,
    event.actorKind,
    event.actorName,
    event.subjectType,
    event.subjectName,
    event.subjectId,
    event.changes.map(({ field, before, after }) => `${field}: ${before ?? '-'} -> ${after ?? '-'}`).join('\n'),
    event.detail,
    event.reason,
    event.address,
    event.device,
    event.requestId,
    event.id,
  ]);

function filterIn(query: Readonly<Record<string, string>>): AuditFilter {
  const instant = (name: string): Date | null => {
    const text = query[name];
    if (text === undefined) return null;
    const at = new Date(text);
    if (Number.isNaN(at.getTime())) throw new BadUserInput(`${name} is no instant.`, [name]);
    return at;
  };
  const unnamed = query['unnamed']?.toLowerCase() ?? null;
  if (unnamed !== null && !isActorKind(unnamed)) throw new BadUserInput('unnamed is no kind of actor.', ['unnamed']);
  const { actorId = null, kind = null, noun = null, subjectId = null } = query;
  return { actorId, unnamed, kind, noun, subjectId, since: instant('since'), until: instant('until') };
}

const isActorKind = (text: string): text is (typeof EVENT_ACTOR_KINDS)[number] =>
  EVENT_ACTOR_KINDS.some((each) => each === text);
