import { Worker } from 'node:worker_threads';
import type { Drawing } from './photo-drawing.ts';
import { DRAWN_SIDE } from './photo-drawn.ts';

/** A drawn picture: RGB bytes, `side` x `side`. */
export interface DrawnPixels {
  readonly pixels: Uint8Array;
  readonly side: number;
}

/** The thread's files hold only types that Node erases by itself: without a loader it starts three times as fast. */
const NATIVE: string[] = [];

/** How long the thread stays when there is nothing to draw. */
const IDLE_MS = 20_000;

interface Waiting {
  resolve(drawn: DrawnPixels): void;
  reject(error: Error): void;
}

let thread: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let next = 0;
const waiting = new Map<number, Waiting>();

/**
 * Draws in a thread of its own: some 100 ms of work that must not hold up requests. There is one thread, it starts
 * with the first drawing and goes when it is idle.
 */
export function drawAside(drawing: Drawing, side: number = DRAWN_SIDE): Promise<DrawnPixels> {
  clearTimeout(idle);
  const worker = (thread ??= start());
  worker.ref();
  const id = (next += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, drawing, side });
  });
}

function start(): Worker {
  const worker = new Worker(new URL('./photo-draw-worker.ts', import.meta.url), { execArgv: NATIVE });
  worker.on('message', ({ id, ...answer }: { id: number } & (DrawnPixels | { error: string })) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if ('error' in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(answer);
    if (waiting.size > 0) return;
    // An idle thread keeps no process alive.
    worker.unref();
    idle = setTimeout(() => void stop(worker), IDLE_MS).unref();
  });
  worker.on('error', (error: Error) => fail(worker, error));
  worker.on('exit', () => fail(worker, new Error('The drawing thread ended')));
  return worker;
}

function fail(worker: Worker, error: Error): void {
  if (thread !== worker) return;
  thread = null;
  for (const asked of waiting.values()) asked.reject(error);
  waiting.clear();
}

async function stop(worker: Worker): Promise<void> {
  if (thread === worker) thread = null;
  await worker.terminate();
}
