export { words } from './first.de.ts';
import { check } from '../../features/check/texts.de.ts';
import { clinic } from '../../features/clinic/texts.de.ts';
import { compare } from '../../features/compare/texts.de.ts';
import { guide } from '../../features/guide/texts.de.ts';
import { share } from '../../features/share/texts.de.ts';
import { practitioner } from '../../features/practitioner/texts.de.ts';
import { cases } from '../../shared/case/texts.de.ts';
import { reviews } from '../../shared/review/texts.de.ts';
import { locations } from '../../shared/location/texts.de.ts';
import { paging } from '../../shared/paging/texts.de.ts';
import type { Texts } from './en.ts';
import { first } from './first.de.ts';

/** All German texts, in the same places as the English ones. */
export const texts: Texts = {
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
