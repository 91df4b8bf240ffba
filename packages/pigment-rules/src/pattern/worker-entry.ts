import { serve } from './worker.ts';

// Entry of the web worker: new Worker(new URL('@stipple/pigment-rules/pattern-worker', import.meta.url), { type: 'module' }).
serve(globalThis as unknown as Parameters<typeof serve>[0]);
