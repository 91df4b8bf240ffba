import { parseArgs } from 'node:util';
import { dateFormat, encodingLabel, UsageError, type ImportRequest } from '../modules/import/index.ts';

/** What `npm run import -- --help` prints. */
export const HELP = `Import a clinic chain's own files.

  npm run import -- PATH --clinic SLUG [options]

PATH is a folder with any of locations.csv, practitioners.csv, certifications.csv, cases.csv, photos.csv, reviews.csv,
prices.csv and a folder photos/, or one .xlsx whose sheets carry these names. The format: docs/import.md; an example
to start from: templates/import.

  --clinic SLUG       the clinic's address word, for example example-clinics
  --name NAME         the clinic's name; creates the clinic when there is none of that slug
  --dry-run           checks everything, writes nothing
  --dates FORMAT      ISO (default), DMY, MDY, or a pattern such as dd.MM.yyyy
  --decimal SIGN      point (default) or comma
  --encoding NAME     of the CSV files, where it is not recognised by itself, for example windows-1250
  --report FILE       writes the whole report as JSON
  --help              this page

Rejected rows are listed on screen and in rejected.csv beside the files; mend them and run the same command again.
Exit code: 0 all good, 2 some rows or tables were rejected, 1 nothing was done.
`;

/** Reads the command line; `null` asks for help. Throws a `UsageError` that names the flag. */
export function readRequest(words: string[]): ImportRequest | null {
  let parsed;
  try {
    parsed = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        clinic: { type: 'string' },
        name: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        dates: { type: 'string', default: 'ISO' },
        decimal: { type: 'string', default: 'point' },
        encoding: { type: 'string' },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError('PATH is missing: a folder or one .xlsx file.');
  if (more.length > 0) throw new UsageError(`One PATH at a time; ${more.join(' ')} is too much.`);
  if (!values.clinic) throw new UsageError('--clinic is required: the slug of the clinic.');
  if (values.name !== undefined && (values.name.trim() === '' || values.name.length > 200)) {
    throw new UsageError('--name must have 1 to 200 characters.');
  }
  const dates = dateFormat(values.dates);
  if (!dates)
    throw new UsageError(`--dates must be ISO, DMY, MDY or a pattern such as dd.MM.yyyy; "${values.dates}" is none.`);
  const { decimal } = values;
  if (decimal !== 'point' && decimal !== 'comma')
    throw new UsageError(`--decimal must be point or comma; "${decimal}" is neither.`);
  const encoding = values.encoding === undefined ? null : encodingLabel(values.encoding);
  if (values.encoding !== undefined && encoding === null) {
    throw new UsageError(`--encoding: there is no encoding "${values.encoding}"; try utf-8, utf-16le or windows-1252.`);
  }
  return {
    path,
    clinic: values.clinic,
    name: values.name ?? null,
    dryRun: values['dry-run'],
    declared: { dates, decimal },
    encoding,
    report: values.report ?? null,
  };
}
