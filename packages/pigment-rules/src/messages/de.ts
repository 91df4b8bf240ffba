import type { Message } from '../finding.ts';
import { COURSE_DE } from './de/course.ts';
import { PIGMENT_DE } from './de/pigment.ts';
import { QUESTIONS_DE } from './de/questions.ts';
import { SAFETY_DE } from './de/safety.ts';
import { WORDS_DE } from './de/words.ts';
import { filled, type Shown } from './fill.ts';

/** Every German text by key, the questions (`ask.`) apart. */
export const GERMAN: Readonly<Record<string, string>> = { ...SAFETY_DE, ...PIGMENT_DE, ...COURSE_DE, ...WORDS_DE };

/** The German text of a key, without its values filled in; `undefined` when there is none. */
export function germanText(key: string): string | undefined {
  return key.startsWith('ask.') ? QUESTIONS_DE[key.slice(4)] : GERMAN[key];
}

/** A message in German, values filled in; a key without a text, or a value that is missing, stays visible. */
export function inGerman(message: Message, shown?: Shown): string {
  return filled(germanText(message.key) ?? message.key, message.values, shown);
}
