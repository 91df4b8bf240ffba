/** The process of `avifWorker`: makes the wished AVIF copies at the lowest priority, then ends. */
import { setPriority, constants } from 'node:os';
import { FileStore } from '../../platform/files/index.ts';
import { fulfilWishes } from './photo-avif.ts';

const filesRoot = process.argv[2];
if (!filesRoot) throw new Error('Usage: photo-avif-process FILES_FOLDER');
setPriority(constants.priority.PRIORITY_LOW);
process.on('disconnect', () => process.exit());
await fulfilWishes(new FileStore(filesRoot), (error) => process.send?.(String(error).slice(0, 200)));
process.disconnect?.();
process.exit();
