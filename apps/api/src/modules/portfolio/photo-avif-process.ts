/** The process of `avifWorker`: makes the wished AVIF copies at the lowest priority, then ends. */
import { setPriority, constants } from 'node:os';
import { FileStore } from '../../platform/files/index.ts';
import { fulfilWishes } from './photo-avif.ts';

const filesRoot = process.argv[2];
if (!filesRoot) throw new Error('Usage: photo-avif-process FILES_FOLDER');
setPriority(constants.priority.PRIORITY_LOW);
// An orphan ends at once: an orderly exit would wait for the picture under way, and copies are written whole anyway.
const orphaned = (): void => void process.kill(process.pid, 'SIGKILL');
process.on('disconnect', orphaned);
await fulfilWishes(new FileStore(filesRoot), (error) => process.send?.(String(error).slice(0, 200)));
process.off('disconnect', orphaned);
process.disconnect?.();
process.exit();
