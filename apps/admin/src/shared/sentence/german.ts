import { expected } from './expected.de.ts';
import { finding } from './finding.de.ts';
import { given } from './given.de.ts';
import { fill, type PhraseBook, readerOf } from './phrase-book.ts';
import type { Sentences } from './sentences.ts';

/** A day of ours, `2026-03-31`, as German readers write it. */
const dayIn = (value: string): string => value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');

/** Words of ours in a list, each in German. */
const listed = (value: string, english: string, german: string): string =>
  value
    .split(english)
    .map((word) => inGiven(word)?.text ?? word)
    .join(german);

/** A text in German, and how sure it is that it was read aright. */
interface Read {
  readonly text: string;
  readonly own: number;
}

function translator(book: PhraseBook, shown: (value: string) => string): (english: string) => Read | null {
  const read = readerOf(book);
  return (english) => {
    const found = read(english);
    const phrase = book[found?.phrase ?? ''];
    if (!found || phrase === undefined) return null;
    const text = fill(phrase, (name) => {
      const value = found.values[name] ?? '';
      if (name === 'anyOf') return listed(value, ' or ', ' oder ');
      return name === 'allOf' ? listed(value, ' and ', ' und ') : shown(value);
    });
    return { text, own: found.own };
  };
}

const inGiven = translator(given, (value) => value);
const inExpected = translator(expected, dayIn);
const inFinding = translator(finding, (value) => value);

const REFUSAL = /^(?:Expected |"(?<given>.*)" given, expected )(?<expected>.*)\.$/s;

function refusal(english: string): string | null {
  const parts = REFUSAL.exec(english)?.groups;
  const what = inExpected(parts?.['expected'] ?? '')?.text;
  if (what === undefined) return null;
  const was = parts?.['given'];
  if (was === undefined) return `Erwartet: ${what}.`;
  const ours = inGiven(was)?.text;
  return ours === undefined
    ? `„${dayIn(was)}“ passt hier nicht. Erwartet: ${what}.`
    : `Vorgefunden: ${ours}. Erwartet: ${what}.`;
}

/** A finding, or one in some part of a file, `reviews.csv: the file has no header`: the surer reading of them. */
function findingIn(english: string): Read | null {
  let best = inFinding(english);
  for (let at = english.indexOf(': '); at >= 0; at = english.indexOf(': ', at + 1)) {
    const rest = inFinding(english.slice(at + 2));
    if (!rest || rest.own < (best?.own ?? 0)) continue;
    const part = english.slice(0, at);
    best = { text: `${findingIn(part)?.text ?? part}: ${rest.text}`, own: rest.own };
  }
  return best;
}

/** Everything that is refused, in German. */
export const sentences: Sentences = {
  refusal,
  expected: (english) => inExpected(english)?.text ?? null,
  finding: (english) => findingIn(english)?.text ?? null,
};
