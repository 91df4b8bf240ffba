import { serve } from '../serve.mjs';

export const help = `
npm run dev

Like npm start, and starts the api and the worker again whenever a source file changes.
`;

export const main = () => serve({ reload: true });
