import type { Outcome } from '@stipple/domain';
import { payload, type Payload } from '../../../graphql/private/index.ts';
import type { Connection } from '../../../graphql/relay/index.ts';
import type { Doors } from '../../../platform/db/index.ts';
import { accountNames } from '../../account/index.ts';
import { COLUMNS } from '../format/tables.ts';
import type { ImportJob } from './import-job.ts';
import type { ManagedImport } from './import-job.managed.type.ts';

/** Imports as the schema shows them: with names of people, and addresses of files. */
export class ImportPresent {
  constructor(private readonly doors: Doors) {}

  async page(connection: Connection<ImportJob>): Promise<Connection<ManagedImport>> {
    const names = await this.#names(connection.nodes);
    const edges = connection.edges.map((edge) => ({ cursor: edge.cursor, node: shown(edge.node, names) }));
    return { ...connection, pageInfo: connection.pageInfo, edges, nodes: edges.map(({ node }) => node) };
  }

  async one(job: ImportJob): Promise<ManagedImport> {
    return shown(job, await this.#names([job]));
  }

  async payload(outcome: Outcome<ImportJob>): Promise<Payload<'importJob', ManagedImport>> {
    const job = outcome.ok ? outcome.value : outcome.current;
    const names = job ? await this.#names([job]) : new Map<string, string>();
    return payload('importJob', outcome, (value) => shown(value, names));
  }

  async *each(jobs: AsyncIterable<ImportJob>): AsyncGenerator<ManagedImport> {
    for await (const job of jobs) yield await this.one(job);
  }

  #names(jobs: readonly ImportJob[]): Promise<Map<string, string>> {
    return accountNames(
      this.doors,
      jobs.flatMap(({ accountId }) => accountId ?? []),
    );
  }
}

function shown(job: ImportJob, names: ReadonlyMap<string, string>): ManagedImport {
  return {
    ...job,
    startedBy: names.get(job.accountId ?? '') ?? null,
    preview:
      job.preview?.map((table) => ({
        ...table,
        columns: COLUMNS[table.table].map(({ name, required, holds }) => ({
          name,
          required: required ?? false,
          holds,
        })),
      })) ?? null,
    report: job.report && {
      ...job.report,
      rejections: job.report.rejections.map((rejection) => ({ ...rejection, rowId: rejection.externalId })),
      rejectedFiles: job.report.rejectedTables.map((table) => ({
        table,
        url: `/downloads/imports/${job.id}/${table}.rejected.csv`,
      })),
    },
  };
}
