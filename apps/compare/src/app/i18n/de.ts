export { de as words } from '@stipple/ui/words/de';
import { texts as ui } from '@stipple/ui/texts/de';
import { check } from '../../features/check/texts.de.ts';
import { compare } from '../../features/compare/texts.de.ts';
import { guide } from '../../features/guide/texts.de.ts';
import { start } from '../../features/start/texts.de.ts';
import { find } from '../../features/find/texts.de.ts';
import { share } from '../../features/share/texts.de.ts';
import { shared } from '../../shared/texts.de.ts';
import { practitioner } from '../../features/practitioner/texts.de.ts';
import { cases } from '../../shared/case/texts.de.ts';
import { reviews } from '../../shared/review/texts.de.ts';
import { locations } from '../../shared/location/texts.de.ts';
import { paging } from '../../shared/paging/texts.de.ts';
import { clinic } from '../../features/clinic/texts.de.ts';
import { site } from '../texts.de.ts';
import type { Texts } from './en.ts';

/** All German texts, in the same places as the English ones. */
export const texts: Texts = {
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
