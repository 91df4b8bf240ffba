import { createServer } from 'vite';

/**
 * The admin while it is being written: Vite serves and reloads it. The API sends every request below /admin here
 * (`ADMIN_DEV_URL`), so that there is one origin in development too.
 */
const port = Number(process.env.PORT ?? 5175);

const vite = await createServer({
  root: import.meta.dirname,
  // The browser speaks with Vite's own socket, past the API.
  server: { host: '127.0.0.1', port, strictPort: true, ws: { port: port + 1 } },
});
await vite.listen();
process.once('SIGTERM', () => void vite.close().then(() => process.exit(0)));
