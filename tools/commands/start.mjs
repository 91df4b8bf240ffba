import { serve } from '../serve.mjs';

export const help = `
npm start

Installs what is missing, starts the embedded Postgres (unless DATABASE_URL and DATABASE_OWNER_URL are set),
migrates it, loads the demo chains when it is empty, and serves everything at one port (PORT, 4000).
Ctrl-C stops it all; the data stay in STIPPLE_DATA (.data). Settings: the table in README.md.
`;

export const main = () => serve();
