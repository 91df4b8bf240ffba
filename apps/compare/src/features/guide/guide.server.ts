import { CURRENCY_DECIMALS, type Source, SOURCE_ADDRESSES } from '@stipple/domain';
import { PUBLISHED_RANGES } from '@stipple/pigment-rules';
import { type Lang, LOCALES, type Money } from '@stipple/ui/format';
import { BOOK } from './book.ts';
import { withFigures } from './figures.ts';
import { rangeLabel } from './ranges.ts';
import type { Letter } from './statement.ts';

/** One statement as it is read: its words, and what stands behind them. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly Source[];
  readonly claims: readonly number[];
  readonly contradiction?: Letter;
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly statements: readonly Statement[];
}

/** A source as it was found, and where. */
export interface Cited extends Source {
  readonly address: string;
}

export interface Chapter {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  readonly sources: readonly Cited[];
}

/** A chapter as the overview lists it. */
export interface ChapterLink extends Pick<Chapter, 'slug' | 'title' | 'summary'> {
  /** On how many points its sources disagree. */
  readonly disagreements: number;
}

/** Each source once, founding documents first, then papers, clinics, and what is judged or commonly held. */
function citedBy(statements: readonly Statement[]): Cited[] {
  const order = 'S0 S1 S2 S3 S4 P C G J';
  const byName = new Map(
    statements.flatMap(({ evidence }) => evidence.map((source) => [`${source.tag} ${source.ref}`, source] as const)),
  );
  return [...byName.values()]
    .toSorted((a, b) => order.indexOf(a.tag) - order.indexOf(b.tag) || (a.ref < b.ref ? -1 : 1))
    .map((source) => ({ ...source, address: SOURCE_ADDRESSES[source.ref] ?? source.ref }));
}

function read({ outline, words }: (typeof BOOK)[number], language: Lang): Chapter {
  const locale = LOCALES[language];
  const said: WordsOf = words[language].sections;
  const sections = Object.entries(outline.sections).map(([id, statements]): Section => {
    const { heading = '', says = {} } = said[id] ?? {};
    return {
      id,
      heading,
      statements: Object.entries(statements).map(([name, behind]) => ({
        id: name,
        text: withFigures(says[name] ?? '', locale),
        ...behind,
      })),
    };
  });
  const { title, summary } = words[language];
  return { slug: outline.slug, title, summary, sections, sources: citedBy(sections.flatMap((s) => s.statements)) };
}

/** The words of any chapter, its own names forgotten. */
type WordsOf = Readonly<Record<string, { readonly heading: string; readonly says: Readonly<Record<string, string>> }>>;

/** The whole guide in a language, in order. */
export const guideIn = (language: Lang): Chapter[] => BOOK.map((part) => read(part, language));

/** The chapters in order, for a list. */
export const chaptersIn = (language: Lang): ChapterLink[] =>
  BOOK.map(({ outline, words }) => {
    const { title, summary } = words[language];
    const said = Object.values(outline.sections).flatMap((section) => Object.values(section));
    const disagreements = said.filter(({ contradiction }) => contradiction !== undefined).length;
    return { slug: outline.slug, title, summary, disagreements };
  });

/** One chapter; `undefined` when there is none of that name. */
export function chapterIn(slug: string | undefined, language: Lang): Chapter | undefined {
  const part = BOOK.find(({ outline }) => outline.slug === slug);
  return part && read(part, language);
}

/** A price that others have published, in the minor unit of its currency. */
export interface PublishedPrice {
  readonly what: string;
  readonly low: Money;
  readonly high: Money;
  /** `null` where the source states none. */
  readonly year: number | null;
  readonly source: Source;
}

/** What others have published about prices: for a table that says it is not ours. */
export const publishedPrices = (language: Lang): PublishedPrice[] =>
  PUBLISHED_RANGES.map(({ text, currency, low, high, year, source }) => {
    const minor = 10 ** (CURRENCY_DECIMALS.get(currency) ?? 2);
    return {
      what: rangeLabel(text, language),
      low: { amountMinor: low * minor, currency },
      high: { amountMinor: high * minor, currency },
      year,
      source,
    };
  });
