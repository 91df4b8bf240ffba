import { texts as ui } from '@stipple/ui/texts/en';
import { kit } from '../../shared/texts.en.ts';
import { app } from '../texts.en.ts';

export { en as words } from '@stipple/ui/words/en';
export { ENGLISH as sentences } from '../../shared/sentence/index.ts';

/** What every page says, in English. */
export const texts = { ui, kit, app };
