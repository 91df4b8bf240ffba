export { NotRead } from './not-read.tsx';
export { Page } from './page.tsx';
export { type Stretch, useStretches } from './use-stretches.ts';
