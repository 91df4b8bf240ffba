import type { DemoLanguage } from '../towns.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { Phrases } from './phrases.ts';
import { SPANISH } from './spanish.ts';

/** The sentences of every language of the demo. */
export const PHRASES: Readonly<Record<DemoLanguage, Phrases>> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  nl: DUTCH,
};
