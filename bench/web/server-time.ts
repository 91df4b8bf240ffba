/** How long the server took for a page, and how much of that it waited for the schema; medians, milliseconds. */
export interface ServerTime {
  readonly ask: number;
  readonly total: number;
  readonly ratio: number;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Asks for a page one by one, until everything is warm and then `times` more, and reads what it says of itself. */
export async function serverTime(address: string, times: number): Promise<ServerTime> {
  const measured: { ask: number; total: number }[] = [];
  const warmUp = Math.ceil(times / 3);
  for (let i = 0; i < warmUp + times; i += 1) {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    const told = answer.headers.get('server-timing') ?? '';
    const read = (name: string) => Number(told.match(new RegExp(`${name};dur=([\\d.]+)`))?.[1] ?? Number.NaN);
    if (i >= warmUp) measured.push({ ask: read('ask'), total: read('total') });
  }
  return {
    ask: median(measured.map(({ ask }) => ask)),
    total: median(measured.map(({ total }) => total)),
    ratio: median(measured.map(({ ask, total }) => total / ask)),
  };
}
