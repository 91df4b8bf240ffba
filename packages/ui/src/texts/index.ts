export type { TextKey, Texts } from './texts.en.ts';
export { useTexts, type Say } from './use-texts.ts';
