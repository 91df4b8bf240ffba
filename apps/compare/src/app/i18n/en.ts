export { en as words } from '@stipple/ui/words/en';
import { texts as ui } from '@stipple/ui/texts/en';
import { check } from '../../features/check/texts.en.ts';
import { compare } from '../../features/compare/texts.en.ts';
import { guide } from '../../features/guide/texts.en.ts';
import { start } from '../../features/start/texts.en.ts';
import { find } from '../../features/find/texts.en.ts';
import { share } from '../../features/share/texts.en.ts';
import { shared } from '../../shared/texts.en.ts';
import { practitioner } from '../../features/practitioner/texts.en.ts';
import { cases } from '../../shared/case/texts.en.ts';
import { reviews } from '../../shared/review/texts.en.ts';
import { locations } from '../../shared/location/texts.en.ts';
import { paging } from '../../shared/paging/texts.en.ts';
import { clinic } from '../../features/clinic/texts.en.ts';
import { site } from '../texts.en.ts';

/** All English texts, by namespace. A feature adds its own here and in de.ts. */
export const texts = {
  ui,
  site,
  share,
  shared,
  paging,
  cases,
  reviews,
  locations,
  start,
  find,
  compare,
  guide,
  check,
  practitioner,
  clinic,
};

/** A text's place, with any words in it: German must have the same places. */
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type Texts = Words<typeof texts>;
