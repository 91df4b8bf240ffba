export type {
  Codes,
  ComparedFactCode,
  FacetCode,
  FilterPartCode,
  Kind,
  OrderCode,
  Spelled,
  WordPair,
  Words,
} from './kinds.ts';
export { createWords, useWords, wordsOf, WordsProvider, type Word, type WordReader } from './words.tsx';
export { HAIR_SWATCHES, MONK_SWATCHES } from './swatches.ts';
