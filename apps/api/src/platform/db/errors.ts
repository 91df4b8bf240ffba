/** The SQLSTATE of an error from the driver or TypeORM, or `undefined` when it has none. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const own = (error as { code?: unknown }).code;
  if (typeof own === 'string' && /^[0-9A-Z]{5}$/.test(own)) return own;
  const inner = (error as { driverError?: unknown }).driverError;
  return inner === undefined || inner === error ? undefined : sqlState(inner);
}

const LOST =
  /ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable/i;

/** Whether the connection was lost or refused: nothing can be said of the statement under way. */
export function isConnectionLost(error: unknown): boolean {
  const state = sqlState(error);
  if (state?.startsWith('08') || state === '57P01' || state === '57P02' || state === '57P03') return true;
  if (!(error instanceof Error)) return false;
  return LOST.test(`${(error as { code?: string }).code ?? ''} ${error.message}`);
}

/** Serialization failure or deadlock: the transaction was rolled back whole and may be run again. */
export function isRetryable(error: unknown): boolean {
  const state = sqlState(error);
  return state === '40001' || state === '40P01';
}
