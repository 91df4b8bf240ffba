import { resolve } from 'node:path';
import { isReservedSlug, SLUG, systemMember } from '@stipple/domain';
import type { FileStore } from '../../../platform/files/index.ts';
import type { Doors } from '../../../platform/db/index.ts';
import { newId } from '../../../platform/ids.ts';
import type { Declared } from '../format/row-reader.ts';
import { createClinic, findClinic } from '../write/clinic.repository.ts';
import { openInput } from './input.ts';
import { Progress, type Screen } from './progress.ts';
import { RejectedCsv } from './rejected-csv.ts';
import { JsonReport, Report } from './report.ts';
import { summary } from './summary.ts';
import { runTables } from './run-tables.ts';
import { UsageError } from './usage-error.ts';

/** What was asked for on the command line. */
export interface ImportRequest {
  /** A folder or one `.xlsx`. */
  readonly path: string;
  readonly clinic: string;
  /** Needed only for a clinic that does not exist yet. */
  readonly name: string | null;
  readonly dryRun: boolean;
  readonly declared: Declared;
  readonly encoding: string | null;
  /** Where the JSON report goes. */
  readonly report: string | null;
}

/** What an import needs of the process around it. */
export interface ImportTools {
  readonly doors: Doors;
  readonly files: FileStore;
  readonly screen: Screen;
  /** The folder for `rejected.csv` when the input's own can not be written. */
  readonly workingFolder: string;
}

/**
 * Imports a chain's own files: all good rows land, each bad row is rejected alone. It may be killed at any moment and
 * run again. Answers the exit code: 0 all good, 2 some rejected, 1 nothing done. Throws a `UsageError` before
 * anything is done.
 */
export async function importFiles(request: ImportRequest, tools: ImportTools): Promise<0 | 1 | 2> {
  const started = performance.now();
  const { doors, screen } = tools;
  if (!SLUG.pattern.test(request.clinic) || request.clinic.length > SLUG.max) {
    throw new UsageError(
      '--clinic must be a slug: lower-case words joined by single hyphens, such as example-clinics.',
    );
  }
  let clinicId = await findClinic(doors, request.clinic);
  if (clinicId === null && request.name === null) {
    throw new UsageError(`There is no clinic "${request.clinic}" yet: name it with --name to create it.`);
  }
  if (clinicId === null && isReservedSlug(request.clinic)) {
    throw new UsageError(
      `--clinic can not be ${request.clinic}: addresses of the admin begin with this word. Take another, such as ${request.clinic}-clinics.`,
    );
  }
  const input = await openInput(resolve(request.path), request.encoding);
  try {
    if (input.tables.length + input.errors.length === 0) {
      throw new UsageError(`${request.path} holds none of the tables: see --help for their names.`);
    }
    const rejectedCsv = new RejectedCsv([input.folder, tools.workingFolder]);
    const json = request.report === null ? null : new JsonReport(resolve(request.report));
    const report = new Report(json ? [rejectedCsv, json] : [rejectedCsv]);
    for (const warning of input.warnings) report.warn(warning);
    report.fileErrors.push(...input.errors);
    const progress = new Progress(screen, input.tables);
    const runId = newId();
    const theClinic = async (): Promise<string> => {
      // In a dry run a clinic that would be created has an id of its own and no rows yet.
      clinicId ??= request.dryRun
        ? runId
        : await createClinic(doors, request.clinic, request.name ?? request.clinic, runId);
      return clinicId;
    };
    try {
      await runTables(input, {
        doors,
        files: tools.files,
        report,
        progress,
        runId,
        dryRun: request.dryRun,
        declared: request.declared,
        meanings: [],
        clinicId: theClinic,
        member: systemMember,
      });
    } finally {
      progress.clear();
      report.finish();
    }
    const seconds = (performance.now() - started) / 1000;
    screen.write(summary(report, { dryRun: request.dryRun, rejectedCsv: rejectedCsv.path, seconds }));
    return report.exitCode;
  } finally {
    input.close();
  }
}
