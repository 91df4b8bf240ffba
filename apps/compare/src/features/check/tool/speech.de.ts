import { inGerman } from '@stipple/pigment-rules/messages/de';
import type { Speech } from './speech.ts';
import { words } from './words.de.ts';

export const speech: Speech = { words, inWords: inGerman };
