/** The command can not be carried out as it was given; the message says why in one sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}
