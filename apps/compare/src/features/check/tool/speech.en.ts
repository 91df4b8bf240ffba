import { inEnglish } from '@stipple/pigment-rules/messages/en';
import type { Speech } from './speech.ts';
import { words } from './words.en.ts';

export const speech: Speech = { words, inWords: inEnglish };
