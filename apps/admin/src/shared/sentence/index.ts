export { ENGLISH, type Sentences, SentencesContext } from './sentences.ts';
export { useSentences } from './use-sentences.ts';
