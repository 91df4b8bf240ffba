/**
 * AVIF copies are smaller but take seconds to make, so nobody waits for them: serving WebP to who would have taken
 * AVIF leaves a wish on disk, and one process of the lowest priority fulfils wishes one at a time.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PHOTO_WIDTHS, type PhotoWidth } from '@stipple/domain';
import { z } from 'zod';
import { FileStore, type Wish } from '../../platform/files/index.ts';
import type { Logger } from '../../platform/log.ts';
import { copyName, makeCopy, type PhotoSource } from './photo-copy.ts';
import { parseDrawing } from './photo-drawing.ts';

const task = z.object({
  width: z.union(PHOTO_WIDTHS.map((width) => z.literal(width))),
  source: z.union([
    z.object({ kind: z.literal('original'), hash: z.string() }),
    z.object({ kind: z.literal('drawing'), drawing: z.unknown().transform(parseDrawing) }),
  ]),
});

/** Asks for the AVIF copy of a photo at a width, some time. */
export function wishForAvif(store: FileStore, clinicId: string, source: PhotoSource, width: PhotoWidth): Promise<void> {
  const name = copyName(source, width, 'avif');
  return store.wish({ clinicId, name, task: JSON.stringify({ width, source }) });
}

/**
 * Fulfils the wishes that are there, one at a time, and answers how many copies were made. A wish is taken away
 * first, so that a picture that can not be made, or even ends the process, is not tried for ever: who still wants it
 * wishes again.
 */
export async function fulfilWishes(store: FileStore, onProblem: (error: unknown, wish: Wish) => void): Promise<number> {
  let made = 0;
  for (;;) {
    const [wish] = await store.wishes(1);
    if (!wish) return made;
    await store.unwish(wish);
    try {
      if (!(await store.hasCopy(wish.clinicId, wish.name))) {
        const { width, source } = task.parse(JSON.parse(wish.task));
        await store.keepCopy(wish.clinicId, wish.name, await makeCopy(store, wish.clinicId, source, width, 'avif'));
        made += 1;
      }
    } catch (error) {
      onProblem(error, wish);
    }
  }
}

/** How often the folder of wishes is looked at. */
const LOOK_MS = 5_000;

/** The loop that makes AVIF copies. */
export interface AvifWorker {
  /** Ends the process under way, if any: copies are written whole, so nothing breaks. */
  close(): Promise<void>;
}

/**
 * Looks for wishes now and then, and while there are some runs one process of the lowest priority for them. The
 * process ends with its wishes or with us, so an idle house has none.
 */
export function avifWorker(filesRoot: string, log: Logger, lookMs: number = LOOK_MS): AvifWorker {
  const store = new FileStore(filesRoot);
  let child: ChildProcess | null = null;
  let isClosing = false;
  const look = async (): Promise<void> => {
    if (child || (await store.wishes(1)).length === 0 || child || isClosing) return;
    child = fork(fileURLToPath(new URL('./photo-avif-process.ts', import.meta.url)), [filesRoot], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Its files hold only types that Node erases by itself.
      execArgv: [],
    });
    child.on('message', (problem) => log.warn({ problem }, 'an AVIF copy could not be made'));
    child.on('error', (error) => log.error({ err: error }, 'the AVIF process could not start'));
    child.on('exit', (code, signal) => {
      child = null;
      if (code !== 0 && !isClosing) log.error({ code, signal }, 'the AVIF process ended before its work was done');
    });
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => log.error({ err: error }, 'wishes for AVIF copies could not be read'));
  }, lookMs);
  timer.unref();
  return {
    async close() {
      isClosing = true;
      clearInterval(timer);
      const running = child;
      if (!running || running.exitCode !== null || running.signalCode !== null) return;
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      running.kill('SIGKILL');
      await ended;
    },
  };
}
