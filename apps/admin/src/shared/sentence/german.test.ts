import {
  EXPECTED,
  expectedSentence,
  type Expected,
  filled,
  FINDINGS,
  foundIn,
  GIVEN,
  problem,
  verbatim,
} from '@stipple/domain';
import * as schemas from '@stipple/validation';
import { describe, expect, it, test } from 'vitest';
import { expected as expectedPhrases } from './expected.de.ts';
import { finding as findingPhrases } from './finding.de.ts';
import { sentences } from './german.ts';
import { given as givenPhrases } from './given.de.ts';
import { fill, readerOf } from './phrase-book.ts';

const BOOKS = [
  ['expected', EXPECTED, expectedPhrases],
  ['given', GIVEN, givenPhrases],
  ['found', FINDINGS, findingPhrases],
] as const;

const placesIn = (phrase: string): string[] => [...new Set(phrase.match(/\{\w+\}/g) ?? [])].toSorted();

/** Values that could be taken for words of a phrase: numbers, days, and what people write in cells. */
const SAMPLES = [
  (at: number) => String(7 + at),
  (at: number) => `2026-03-0${at + 1}`,
  (at: number) => `Köln, ${at} "x": (y) or z`,
];

describe.each(BOOKS)('every phrase of what was %s', (_, phrases, german) => {
  const read = readerOf(german);

  test('stands there once', () => {
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it.each(phrases)('%s', (phrase) => {
    const inGerman = (german as Readonly<Record<string, string>>)[phrase] ?? '';
    expect(placesIn(inGerman)).toEqual(placesIn(phrase));
    expect(inGerman.replaceAll(/\{\w+\}|\(yes, no\)/g, '')).not.toMatch(
      /\b(?:the|of|is|and|or|with|that|not|has|one)\b/i,
    );
    for (const sample of SAMPLES) {
      const values = Object.fromEntries(placesIn(phrase).map((name, at) => [name.slice(1, -1), sample(at)]));
      const said = fill(phrase, (name) => values[name] ?? '');
      const found = read(said);
      expect(found?.phrase).toBe(phrase);
      expect(fill(inGerman, (name) => found?.values[name] ?? '')).toBe(fill(inGerman, (name) => values[name] ?? ''));
    }
  });
});

describe('refusals in German', () => {
  const said = (given: Parameters<typeof problem>[2], expected: Expected) =>
    sentences.refusal(problem('a', 'CONFLICT', given, expected).message);

  it('say what is expected', () => {
    expect(said(null, filled('at most {max} characters', { max: 40 }))).toBe('Erwartet: höchstens 40 Zeichen.');
    expect(said(null, filled('a day up to {day}, its last', { day: '2026-03-31' }))).toBe(
      'Erwartet: ein Tag bis 31.03.2026, dem letzten des Preises.',
    );
  });

  it('repeat what somebody wrote, and translate our own words for what there is', () => {
    expect(said(verbatim('25:00'), 'a time such as 09:30')).toBe(
      '„25:00“ passt hier nicht. Erwartet: eine Uhrzeit, zum Beispiel 09:30.',
    );
    expect(said(verbatim('x" given, expected y'), 'a column')).toBe(
      '„x" given, expected y“ passt hier nicht. Erwartet: eine Spalte.',
    );
    expect(said('verified', filled('a claim that is {anyOf}', { anyOf: ['self_declared', 'rejected'] }))).toBe(
      'Vorgefunden: geprüft. Erwartet: ein Nachweis mit dem Stand Eigenangabe oder abgelehnt.',
    );
    expect(said(filled('{bytes} bytes', { bytes: 3 }), filled('all {bytes} bytes of the file', { bytes: 9 }))).toBe(
      'Vorgefunden: 3 Bytes. Erwartet: alle 9 Bytes der Datei.',
    );
  });

  it('are none of what is not known', () => {
    expect(sentences.refusal('Something else entirely.')).toBeNull();
    expect(sentences.refusal('Expected the unexpected.')).toBeNull();
  });
});

describe('what an import found, in German', () => {
  it('keeps the part of the file it was found in', () => {
    const heading = filled('the column "{heading}" is not known and is ignored', { heading: 'born in' });
    expect(sentences.finding(foundIn('team.xlsx#people: new', heading))).toBe(
      'team.xlsx#people: new: Die Spalte „born in“ ist nicht bekannt und wird übergangen',
    );
    expect(sentences.finding(foundIn('rating', filled('{given} is out of range', { given: 6 })))).toBe(
      'rating: 6 ist zu klein oder zu groß',
    );
    expect(sentences.finding(foundIn('the header can not be read', 'the row has more than 1 MiB'))).toBe(
      'Die Kopfzeile lässt sich nicht lesen: Die Zeile hat mehr als 1 MiB',
    );
  });
});

/** What is used of a schema here. */
interface Schema {
  readonly _zod: { readonly def: { readonly shape: object } };
  readonly safeParse: (input: unknown) => { readonly error?: { readonly issues: readonly { message: string }[] } };
}

describe('whatever a schema refuses is one of our sentences', () => {
  const JUNK: readonly unknown[] = [
    undefined,
    null,
    '',
    ' ',
    'x'.repeat(30_000),
    -1e9,
    1.5,
    1e12,
    Number.NaN,
    true,
    {},
    [],
  ];
  // What the clinical rules check has words of its own, in another form, and no form of the admin asks it; nor `nodes`.
  const OTHERS = /^(?:consultation|settings|catalogue|priceBook|sessionRecord|mix|credential)Schema$/;
  const ours = Object.entries(schemas as unknown as Readonly<Record<string, Schema>>).filter(
    ([name]) => name.endsWith('Schema') && !OTHERS.test(name),
  );

  it.each(ours)('%s', (_, schema) => {
    const fields = Object.keys(schema._zod.def.shape);
    const inputs = [...JUNK, ...JUNK.map((value) => Object.fromEntries(fields.map((name) => [name, value])))];
    const inLists = JUNK.map((value) =>
      Object.fromEntries(fields.map((name) => [name, [value, { scopes: [value], photos: [{ view: value }] }]])),
    );
    for (const input of [...inputs, ...inLists]) {
      const answer = schema.safeParse(input);
      for (const { message } of answer.error?.issues ?? []) {
        expect(sentences.refusal(message), message).not.toBeNull();
        expect(message).not.toBe(expectedSentence('something else'));
      }
    }
  });
});
