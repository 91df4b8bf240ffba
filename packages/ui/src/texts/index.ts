export type { TextKey, Texts } from './texts.en.ts';
export { isolated, useTexts, type Say } from './use-texts.ts';
