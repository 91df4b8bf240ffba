import { composeApi } from './compose-api.ts';
import { checkDatabase } from './compose-doors.ts';
import { ConfigError, loadConfig } from './config.ts';
import { listen } from './http/server.ts';
import { builtAdmin } from './http/admin.ts';
import { proxied } from './http/proxied.ts';
import { builtSite } from './http/site.ts';
import { TopologyError } from './platform/db/index.ts';
import { createLog } from './platform/log.ts';
import { endOnCrash, untilTold } from './platform/stop.ts';

/** The API process: answers requests until it is told to stop, finishes those in flight, then closes its pools. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const log = createLog(config.logLevel, 'api');
  endOnCrash(log);
  const told = untilTold();
  await checkDatabase(config);
  const { siteDevUrl, adminDevUrl } = config;
  const site = siteDevUrl ? () => proxied(siteDevUrl) : await builtSite();
  const admin = adminDevUrl ? proxied(adminDevUrl) : builtAdmin();
  const api = await composeApi(config, log, { site, admin });
  const server = await listen(api.app, config.port, log, api.onUpgrade);
  log.info({ port: server.port }, 'listening');
  void api.warmUp();
  log.info({ signal: await told }, 'closing');
  api.beginClosing();
  await server.close();
  await api.close();
  log.info('closed');
}

try {
  await main();
} catch (error) {
  if (error instanceof ConfigError || error instanceof TopologyError) process.stderr.write(`${error.message}\n`);
  else createLog('error', 'api').fatal({ err: error }, 'could not start');
  // Pools may be open already; nothing is under way that could be lost.
  process.exit(1);
}
