export { words } from './first.en.ts';
import { check } from '../../features/check/texts.en.ts';
import { clinic } from '../../features/clinic/texts.en.ts';
import { compare } from '../../features/compare/texts.en.ts';
import { guide } from '../../features/guide/texts.en.ts';
import { share } from '../../features/share/texts.en.ts';
import { practitioner } from '../../features/practitioner/texts.en.ts';
import { cases } from '../../shared/case/texts.en.ts';
import { reviews } from '../../shared/review/texts.en.ts';
import { locations } from '../../shared/location/texts.en.ts';
import { paging } from '../../shared/paging/texts.en.ts';
import { first } from './first.en.ts';

/** All English texts, by namespace. A feature adds its own here and in de.ts. */
export const texts = {
  ...first,
  share,
  paging,
  cases,
  reviews,
  locations,
  compare,
  guide,
  check,
  practitioner,
  clinic,
};

/** A text's place, with any words in it: German must have the same places. */
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type Texts = Words<typeof texts>;
