import { CONSULTATION, type Shape } from '@stipple/domain';
import type { Message } from '../finding.ts';
import { COURSE_TEXTS } from './course.ts';
import { filled, type Shown } from './fill.ts';
import { PIGMENT_TEXTS } from './pigment.ts';
import { SAFETY_TEXTS } from './safety.ts';
import { WORDS } from './words.ts';

/** The question behind a field of the consultation, from the field's own description. */
function questionOf(path: string): string | undefined {
  let shape: Shape | undefined = CONSULTATION;
  for (const name of path.split('.')) {
    while (shape && (shape.kind === 'optional' || shape.kind === 'list')) shape = shape.of;
    shape = shape?.kind === 'record' ? shape.fields[name] : undefined;
  }
  return shape?.doc;
}

/** Every English text by key; questions (`ask.`) come from the consultation itself. */
export const ENGLISH: Readonly<Record<string, string>> = {
  ...SAFETY_TEXTS,
  ...PIGMENT_TEXTS,
  ...COURSE_TEXTS,
  ...WORDS,
};

/** The English text of a key, without its values filled in; `undefined` when there is none. */
export function englishText(key: string): string | undefined {
  return key.startsWith('ask.') ? questionOf(key.slice(4)) : ENGLISH[key];
}

/** A message in English, values filled in; a key without a text, or a value that is missing, stays visible. */
export function inEnglish(message: Message, shown?: Shown): string {
  return filled(englishText(message.key) ?? message.key, message.values, shown);
}
