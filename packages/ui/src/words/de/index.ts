import type { Words } from '../kinds.ts';
import { care } from './care.ts';
import { hair } from './hair.ts';
import { trust } from './trust.ts';

/** Bezeichnungen und Erklärungen auf Deutsch. */
export const de: Words = { ...hair, ...care, ...trust };
