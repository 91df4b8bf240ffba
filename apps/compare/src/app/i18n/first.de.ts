export { de as words } from '@stipple/ui/words/de';
import { texts as ui } from '@stipple/ui/texts/de';
import { start } from '../../features/start/texts.de.ts';
import { find } from '../../features/find/texts.de.ts';
import { shared } from '../../shared/texts.de.ts';
import { site } from '../texts.de.ts';

/** What the pages say that most visitors come in by, in German: start and results. A browser fetches it first. */
export const first = { ui, site, shared, start, find };
