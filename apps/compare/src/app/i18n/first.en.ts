export { en as words } from '@stipple/ui/words/en';
import { texts as ui } from '@stipple/ui/texts/en';
import { start } from '../../features/start/texts.en.ts';
import { find } from '../../features/find/texts.en.ts';
import { shared } from '../../shared/texts.en.ts';
import { site } from '../texts.en.ts';

/** What the pages say that most visitors come in by, in English: start and results. A browser fetches it first. */
export const first = { ui, site, shared, start, find };
