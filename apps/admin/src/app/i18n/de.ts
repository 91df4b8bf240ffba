import { texts as ui } from '@stipple/ui/texts/de';
import type { SameShape } from '../../shared/feature.ts';
import { kit } from '../../shared/texts.de.ts';
import { app } from '../texts.de.ts';
import type { texts as english } from './en.ts';

export { de as words } from '@stipple/ui/words/de';
export { sentences } from '../../shared/sentence/german.ts';

/** What every page says, in German. */
export const texts: SameShape<typeof english> = { ui, kit, app };
