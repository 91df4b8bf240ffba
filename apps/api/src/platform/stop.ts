/** Resolves with the first SIGTERM or SIGINT. Later ones change nothing: closing is under way and bounded in time. */
export function untilTold(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve(signal));
  });
}
