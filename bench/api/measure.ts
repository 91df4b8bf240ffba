import { load, median, type LoadRequest, type Round } from './load.ts';
import type { Running } from './servers.ts';

/** What is asked of one server. */
export interface Load {
  readonly server: Running;
  readonly requests: readonly LoadRequest[];
}

/** How it is measured. */
export interface Measuring {
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly postmasterPid: number;
}

/**
 * Loads several servers by turns, so that what else the machine does strikes all alike, and returns the median of
 * each figure. A first, shorter round warms caches and compilers and is thrown away.
 * @throws Error when a request fails
 */
export async function byTurns<Name extends string>(
  loads: Readonly<Record<Name, Load>>,
  { connections, rounds, seconds, postmasterPid }: Measuring,
): Promise<Record<Name, Round>> {
  const names = Object.keys(loads) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as Round[]])) as Record<Name, Round[]>;
  for (let round = 0; round <= rounds; round += 1) {
    // Each round begins with another one: nobody always comes after the same.
    for (let i = 0; i < names.length; i += 1) {
      const name = names[(i + round) % names.length]!;
      const { server, requests } = loads[name];
      const one = await load({
        origin: server.origin,
        requests,
        connections,
        seconds: round === 0 ? seconds / 2 : seconds,
        serverPid: server.pid,
        postmasterPid,
      });
      if (one.failures > 0) throw new Error(`${name} failed ${one.failures} requests: ${server.said()}`);
      if (round > 0) measured[name].push(one);
    }
  }
  return Object.fromEntries(names.map((name) => [name, medianOf(measured[name])])) as Record<Name, Round>;
}

function medianOf(rounds: readonly Round[]): Round {
  const of = (figure: keyof Round) => median(rounds.map((round) => round[figure]));
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    serverCpu: of('serverCpu'),
    postgresCpu: of('postgresCpu'),
    failures: 0,
    bytes: of('bytes'),
  };
}
