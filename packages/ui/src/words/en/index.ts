import type { Words } from '../kinds.ts';
import { care } from './care.ts';
import { hair } from './hair.ts';
import { trust } from './trust.ts';

/** Labels and explanations in British English. */
export const en: Words = { ...hair, ...care, ...trust };
