/** Phrases in English with places for values, and the same in another language. */
export type PhraseBook = Readonly<Record<string, string>>;

/** Which phrase a text was made of, and from what. */
export interface Found {
  readonly phrase: string;
  readonly values: Readonly<Record<string, string>>;
  /** How many letters are the phrase's own: the more, the surer it is. */
  readonly own: number;
}

const PLACE = /\{(\w+)\}/g;
const ownOf = (phrase: string): number => phrase.replaceAll(PLACE, '').length;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Matches what a phrase is filled to; a name that comes twice has the same value twice. */
function patternOf(phrase: string): RegExp {
  const seen = new Set<string>();
  const source = phrase.split(PLACE).map((part, at) => {
    if (at % 2 === 0) return escaped(part);
    if (seen.has(part)) return String.raw`\k<${part}>`;
    seen.add(part);
    return `(?<${part}>.*)`;
  });
  return new RegExp(`^${source.join('')}$`, 's');
}

/** Reads texts back into the phrases they were made of: of several that fit, the one with the most words of its own. */
export function readerOf(book: PhraseBook): (text: string) => Found | null {
  const templates = Object.keys(book)
    .filter((phrase) => phrase.includes('{'))
    .map((phrase) => ({ phrase, own: ownOf(phrase), pattern: patternOf(phrase) }))
    .toSorted((a, b) => b.own - a.own);
  return (text) => {
    if (Object.hasOwn(book, text) && !text.includes('{')) return { phrase: text, values: {}, own: text.length };
    for (const { phrase, own, pattern } of templates) {
      const values = pattern.exec(text)?.groups;
      if (values) return { phrase, values, own };
    }
    return null;
  };
}

/** Puts values into a phrase of either language. */
export const fill = (phrase: string, valueOf: (name: string) => string): string =>
  phrase.replaceAll(PLACE, (_, name: string) => valueOf(name));
