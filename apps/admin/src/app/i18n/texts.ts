import type { Lang } from '@stipple/ui/format';
import type { Words } from '@stipple/ui/words';
import type { Feature } from '../../shared/feature.ts';
import type { Sentences } from '../../shared/sentence/index.ts';
import { FEATURES } from '../features.ts';
import { i18n } from './instance.ts';

/** What every page says, and the labels of all codes: a file for each language. */
const COMMON = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
} satisfies Record<Lang, () => Promise<unknown>>;

const features: Readonly<Record<string, Feature>> = FEATURES;
const spoken = new Map<Lang, Spoken>();
/** Features whose pages were opened. */
const opened = new Set<string>();

/** What a language has beside its texts: labels of codes, and sentences for what is refused. */
interface Spoken {
  readonly words: Words;
  readonly sentences: Sentences;
}

/** The labels and sentences of a language that was spoken before. */
export function spokenIn(language: Lang): Spoken {
  const found = spoken.get(language);
  if (!found) throw new Error(`The words of "${language}" are not there yet`);
  return found;
}

/** Fetches a feature's texts in a language, unless they are there. */
async function bring(name: string, language: Lang): Promise<void> {
  if (i18n.hasResourceBundle(language, name)) return;
  const brought = await features[name]?.texts[language]();
  if (brought) i18n.addResourceBundle(language, name, brought.texts);
}

/** Fetches what a feature says, in the language spoken now; it is spoken in others too from then on. */
export async function open(name: string): Promise<void> {
  opened.add(name);
  await bring(name, i18n.language as Lang);
}

/** Speaks a language from now on: every text on the page changes once all of them are there. */
export async function speak(language: Lang): Promise<void> {
  const [common] = await Promise.all([COMMON[language](), ...[...opened].map((name) => bring(name, language))]);
  spoken.set(language, common);
  for (const [name, texts] of Object.entries(common.texts)) i18n.addResourceBundle(language, name, texts);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
