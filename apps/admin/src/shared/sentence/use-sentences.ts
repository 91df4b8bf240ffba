import { use } from 'react';
import { type Sentences, SentencesContext } from './sentences.ts';

/** Says what the server and the schemas refuse in the language of the reader. */
export const useSentences = (): Sentences => use(SentencesContext);
