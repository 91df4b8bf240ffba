import 'reflect-metadata';
import { join } from 'node:path';
import { ConfigError, loadConfig } from '../config.ts';
import { importFiles, UsageError } from '../modules/import/index.ts';
import { systemClock } from '../platform/clock.ts';
import { Doors, doorSource, isConnectionLost, publicSource } from '../platform/db/index.ts';
import { FileStore } from '../platform/files/index.ts';
import { HELP, readRequest } from './import-request.ts';

async function main(): Promise<number> {
  const request = readRequest(process.argv.slice(2));
  if (request === null) {
    process.stdout.write(HELP);
    return 0;
  }
  // Whoever reads the output may go before the end; the import goes on.
  process.stdout.on('error', () => undefined);
  const config = loadConfig(process.env);
  const source = await doorSource(config.databaseUrl, [], 2).initialize();
  const visitors = await publicSource(config.databaseUrl, [], 1).initialize();
  try {
    return await importFiles(request, {
      doors: new Doors(source, visitors, systemClock),
      files: new FileStore(join(config.data, 'files')),
      screen: process.stdout,
      workingFolder: process.cwd(),
    });
  } finally {
    await source.destroy();
    await visitors.destroy();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 1;
  const explained = error instanceof UsageError || error instanceof ConfigError;
  if (explained) process.stderr.write(`${error.message}\n`);
  else if (isConnectionLost(error)) {
    process.stderr.write('The database does not answer. Rows that had landed stay; run the same command again.\n');
  } else throw error;
}
