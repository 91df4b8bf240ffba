/**
 * AVIF copies are smaller but take seconds to make, so nobody waits for them: serving a WebP copy leaves a wish on
 * disk, and one process of the lowest priority fulfils wishes one at a time while there are any.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { FileStore, type Wish } from '../../platform/files/index.ts';
import type { Logger } from '../../platform/log.ts';
import { copyName, makeCopy, PHOTO_WIDTHS, type PhotoSource, type PhotoWidth } from './photo-copy.ts';
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
 * Fulfils the wishes that are there, one at a time, and answers how many copies were made. A wish that can not be
 * fulfilled (its original is gone, say) is dropped: the next hit of the WebP copy may wish again.
 */
export async function fulfilWishes(store: FileStore, onProblem: (error: unknown, wish: Wish) => void): Promise<number> {
  let made = 0;
  for (;;) {
    const [wish] = await store.wishes(1);
    if (!wish) return made;
    try {
      if (!(await store.hasCopy(wish.clinicId, wish.name))) {
        const { width, source } = task.parse(JSON.parse(wish.task));
        await store.keepCopy(wish.clinicId, wish.name, await makeCopy(store, wish.clinicId, source, width, 'avif'));
        made += 1;
      }
    } catch (error) {
      onProblem(error, wish);
    }
    await store.unwish(wish);
  }
}

/** How often the folder of wishes is looked at. */
const LOOK_MS = 5_000;

/** Runs until it is closed; closing waits for nothing but the end of the process under way. */
export interface AvifWorker {
  close(): Promise<void>;
}

/**
 * Looks for wishes now and then, and while there are some runs one process of the lowest priority for them. The
 * process ends with its wishes or with us, so an idle house has none.
 */
export function avifWorker(filesRoot: string, log: Logger): AvifWorker {
  const store = new FileStore(filesRoot);
  let child: ChildProcess | null = null;
  let isClosing = false;
  const look = async (): Promise<void> => {
    if (child || isClosing || (await store.wishes(1)).length === 0 || isClosing) return;
    child = fork(fileURLToPath(new URL('./photo-avif-process.ts', import.meta.url)), [filesRoot], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', (problem) => log.warn({ problem }, 'an AVIF copy could not be made'));
    child.on('error', (error) => log.error({ err: error }, 'the AVIF process could not start'));
    child.on('exit', () => (child = null));
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => log.error({ err: error }, 'wishes for AVIF copies could not be read'));
  }, LOOK_MS);
  timer.unref();
  return {
    async close() {
      isClosing = true;
      clearInterval(timer);
      const running = child;
      if (!running) return;
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      // Nothing is lost: copies are written whole, and the wish stays.
      running.kill('SIGKILL');
      await ended;
    },
  };
}
