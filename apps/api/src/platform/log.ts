import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/**
 * The process's log: one JSON object a line on standard output. Nothing personal is ever logged: no addresses of
 * callers, no query text, no variables, no rows. `redact` is the second lock, for errors that carry a row's detail.
 */
export function createLog(level: string, name: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    name,
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** The parser of JSON quotes what it could not read; the database quotes rows. */
function messageOf(error: Error, isSql: boolean): string {
  if (isSql) return 'Database error';
  return error instanceof SyntaxError ? 'Syntax error' : error.message.slice(0, 500);
}

/**
 * An error as the log keeps it: what and where, never the values. Postgres puts values of rows into `detail`,
 * `where` and sometimes into the message itself, TypeORM adds the parameters: so a database error is told by its
 * SQLSTATE and the names of the constraint, table and column.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error).slice(0, 500) };
  const { code, constraint, table, column, driverError } = error as Error & Record<string, unknown>;
  const cause = driverError instanceof Error && driverError !== error ? driverError : error.cause;
  const sql = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    type: error.name,
    message: messageOf(error, sql),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    ...(column === undefined ? {} : { column }),
    stack: frames.slice(0, 12).map((line) => line.trim().slice(3)),
    ...(cause === undefined || cause === null ? {} : { cause: describeError(cause) }),
  };
}
