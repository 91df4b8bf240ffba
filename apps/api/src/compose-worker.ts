import { exportsRoot, filesRoot, importFolders, openDoors, uploadStore } from './compose-doors.ts';
import { fullSchema } from './compose.ts';
import type { Config } from './config.ts';
import { accountSweeps, letterSeal, letterWriter } from './modules/account/index.ts';
import { keepCredentialQueue, runDocumentSweep } from './modules/certification/index.ts';
import { CardMaker, Projector } from './modules/directory/index.ts';
import { runExports } from './modules/export/index.ts';
import { runImports } from './modules/import/index.ts';
import { avifWorker, queuePartnerNotices } from './modules/portfolio/index.ts';
import { uploadSweeper } from './modules/upload/index.ts';
import { queueDisputes } from './modules/review/index.ts';
import { sweepInvitations } from './modules/team/index.ts';
import type { Clock } from './platform/clock.ts';
import type { Doors } from './platform/db/index.ts';
import { FileStore } from './platform/files/index.ts';
import type { Logger } from './platform/log.ts';
import { runMail, smtpTransport, sweepMail } from './platform/mail/index.ts';
import { type OutboxHandler, runOutbox } from './platform/outbox/index.ts';
import { runSweeps, type Sweep } from './platform/sweep/index.ts';

/** What each room does with what happened, in order. */
export async function outboxHandlers(doors: Doors): Promise<readonly OutboxHandler[]> {
  return [(await composeProjector(doors)).handle, keepCredentialQueue, queueDisputes, queuePartnerNotices];
}

/** What each room forgets once it is past. */
export const sweeps: readonly Sweep[] = [...accountSweeps, sweepInvitations, sweepMail];

/** The projector: it writes cards in the shape of the public schema. */
export const composeProjector = async (doors: Doors): Promise<Projector> =>
  new Projector(doors, new CardMaker(await fullSchema()));

/** The worker of a process: it works from the start; `close` finishes the batch under way. */
export interface Worker {
  close(): Promise<void>;
}

/** Sends letters; without a mail server they are kept. */
function sendLetters(
  doors: Doors,
  { smtpUrl, mailFrom, sealSecret, publicUrl }: Pick<Config, 'publicUrl' | 'sealSecret' | 'smtpUrl' | 'mailFrom'>,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  if (!smtpUrl) return Promise.resolve();
  const options = {
    doors,
    seal: letterSeal(sealSecret),
    write: letterWriter(publicUrl),
    transport: smtpTransport(smtpUrl, mailFrom),
    onError: (error: unknown) => log.warn({ err: error }, 'a letter could not be sent yet'),
  };
  return runMail(options, signal);
}

/** Puts the worker together and sets it to work. */
export async function composeWorker(
  config: Pick<Config, 'databaseUrl' | 'data' | 'publicUrl' | 'sealSecret' | 'smtpUrl' | 'mailFrom'>,
  log: Logger,
  clock?: Clock,
): Promise<Worker> {
  const { doors, close } = await openDoors(config.databaseUrl, clock);
  const stop = new AbortController();
  const emptying = runOutbox({
    doors,
    handlers: await outboxHandlers(doors),
    onError: (error, clinicId) => log.error({ err: error, clinicId }, 'a change could not be handled yet'),
    signal: stop.signal,
  });
  const files = new FileStore(filesRoot(config.data));
  const importing = runImports({
    doors,
    files,
    folders: importFolders(config.data),
    signal: stop.signal,
    onError: (error, clinicId) => log.error({ err: error, clinicId }, 'an import broke off'),
  });
  const posting = sendLetters(doors, config, log, stop.signal);
  const exporting = runExports({
    doors,
    files,
    root: exportsRoot(config.data),
    signal: stop.signal,
    onError: (error, clinicId) => log.error({ err: error, clinicId }, 'an export broke off'),
  });
  const sweeping = runSweeps({
    doors,
    sweeps,
    signal: stop.signal,
    onError: (error) => log.error({ err: error }, 'what is past could not be removed'),
  });
  const forgetting = runDocumentSweep({
    doors,
    files,
    signal: stop.signal,
    onError: (error, clinicId) => log.error({ err: error, clinicId }, 'documents that are over could not be removed'),
  });
  const avif = avifWorker(filesRoot(config.data), log);
  const sweeper = uploadSweeper(uploadStore(config.data, doors.clock), log);
  return {
    async close() {
      stop.abort();
      sweeper.close();
      await Promise.all([emptying, importing, exporting, posting, sweeping, forgetting, avif.close()]);
      await close();
    },
  };
}
