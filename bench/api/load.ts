import { readdirSync, readFileSync } from 'node:fs';
import { Pool } from 'undici';

/** One request of a load: what is posted and where. */
export interface LoadRequest {
  readonly path: string;
  readonly body: string;
}

/** What one round of load showed. Times in milliseconds. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU of the server process for each request. */
  readonly serverCpu: number;
  /** CPU of all of Postgres for each request. */
  readonly postgresCpu: number;
  readonly failures: number;
  readonly bytes: number;
}

/**
 * Sends requests in turn over `connections` connections for `seconds`, each connection waiting for its answer.
 * `serverPid` and `postmasterPid` tell whose CPU is counted.
 */
export async function load(options: {
  readonly origin: string;
  readonly requests: readonly LoadRequest[];
  readonly connections: number;
  readonly seconds: number;
  readonly serverPid: number;
  readonly postmasterPid: number;
}): Promise<Round> {
  const { origin, requests, connections, seconds, serverPid, postmasterPid } = options;
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times: number[] = [];
  let next = 0;
  let failures = 0;
  let bytes = 0;
  const before = { server: cpuOf([serverPid]), postgres: cpuOf(familyOf(postmasterPid)) };
  const started = performance.now();
  const end = started + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const { path, body } = requests[next++ % requests.length]!;
      const sent = performance.now();
      const response = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const answer = await response.body.arrayBuffer();
      times.push(performance.now() - sent);
      bytes += answer.byteLength;
      if (response.statusCode !== 200) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const elapsed = performance.now() - started;
  const after = { server: cpuOf([serverPid]), postgres: cpuOf(familyOf(postmasterPid)) };
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    perSecond: (times.length / elapsed) * 1000,
    p50: at(0.5),
    p99: at(0.99),
    serverCpu: spent(before.server, after.server) / times.length,
    postgresCpu: spent(before.postgres, after.postgres) / times.length,
    failures,
    bytes: bytes / times.length,
  };
}

/** Kernel clock ticks are 10 ms on every Linux this runs on (USER_HZ 100). */
const TICK_MS = 10;

/** CPU time in milliseconds of some processes so far, by process. */
export function cpuOf(pids: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const pid of pids) {
    const fields = statOf(pid);
    if (fields) found.set(pid, (Number(fields[11]) + Number(fields[12])) * TICK_MS);
  }
  return found;
}

/** CPU time spent between two looks, in milliseconds; processes that ended in between are left out. */
export function spent(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [pid, ms] of after) sum += ms - (before.get(pid) ?? 0);
  return sum;
}

/** Fields of /proc/PID/stat after the command's name, or `null` when the process is gone. */
function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** A process and its children. */
export function familyOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((child) => Number(statOf(child)?.[1]) === pid);
  return [pid, ...children];
}

/** Resident memory of a process in MiB. */
export function residentMiB(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
