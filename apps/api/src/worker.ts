import { composeWorker } from './compose-worker.ts';
import { checkDatabase } from './compose-doors.ts';
import { ConfigError, loadConfig } from './config.ts';
import { TopologyError } from './platform/db/index.ts';
import { createLog } from './platform/log.ts';
import { endOnCrash, untilTold } from './platform/stop.ts';

/** The worker process: keeps the directory in step with what clinics write, and makes smaller copies of photos. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const log = createLog(config.logLevel, 'worker');
  endOnCrash(log);
  const told = untilTold();
  await checkDatabase(config);
  const worker = await composeWorker(config, log);
  log.info('working');
  log.info({ signal: await told }, 'closing');
  await worker.close();
  log.info('closed');
}

try {
  await main();
} catch (error) {
  if (error instanceof ConfigError || error instanceof TopologyError) process.stderr.write(`${error.message}\n`);
  else createLog('error', 'worker').fatal({ err: error }, 'could not start');
  // Pools may be open already; nothing is under way that could be lost.
  process.exit(1);
}
