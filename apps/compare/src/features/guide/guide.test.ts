import { readdirSync, readFileSync } from 'node:fs';
import { SOURCE_ADDRESSES } from '@stipple/domain';
import { PUBLISHED_RANGES } from '@stipple/pigment-rules';
import { CLAIMS, CONTRADICTIONS } from '@stipple/pigment-rules/claims';
import { describe, expect, it } from 'vitest';
import { BOOK } from './book.ts';
import { FIGURES, figuresIn, withFigures } from './figures.ts';
import { chapterIn, guideIn, publishedPrices } from './guide.server.ts';
import { rangeLabel } from './ranges.ts';

const english = guideIn('en');
const german = guideIn('de');
const statements = english.flatMap((chapter) => chapter.sections.flatMap((section) => section.statements));

/** Every text of every chapter, as it was written, with the place it stands at. */
const written = BOOK.flatMap(({ outline, words }) =>
  (['en', 'de'] as const).flatMap((language) => {
    const { title, summary, sections } = words[language];
    const inner = Object.entries(sections).flatMap(([id, { heading, says }]) => [
      [`${outline.slug} ${language} ${id}`, heading] as const,
      ...Object.entries(says).map(([name, text]) => [`${outline.slug} ${language} ${id}.${name}`, text] as const),
    ]);
    return [[`${outline.slug} ${language}`, `${title} ${summary}`] as const, ...inner];
  }),
);

describe('the guide', () => {
  it('answers all 62 claims of the register, and no other', () => {
    const answered = [...new Set(statements.flatMap(({ claims }) => claims))].toSorted((a, b) => a - b);
    expect(answered).toEqual(CLAIMS.map(({ number }) => number));
  });

  it('cites for a claim the document that makes it', () => {
    const missing = CLAIMS.flatMap(({ number, seed }) => {
      const cited = statements.filter(({ claims }) => claims.includes(number)).flatMap(({ evidence }) => evidence);
      const tags = seed === 'S0-S4' ? ['S0', 'S1', 'S2', 'S3', 'S4'] : seed.split(/[ ,/]+/);
      return tags.filter((tag) => !cited.some((source) => source.tag === tag)).map((tag) => `${number} ${tag}`);
    });
    expect(missing).toEqual([]);
  });

  it('states all contradictions, each in one place', () => {
    const stated = statements.flatMap(({ contradiction }) => contradiction ?? []).toSorted();
    expect(stated).toEqual(CONTRADICTIONS.map(({ letter }) => letter));
  });

  it('says nothing without evidence, and every source has its address', () => {
    expect(statements.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    const unknown = statements.flatMap(({ evidence }) => evidence).filter(({ ref }) => !SOURCE_ADDRESSES[ref]);
    expect(unknown).toEqual([]);
  });

  it('says the same in German: the same places, the same evidence, its own words', () => {
    const shape = (guide: typeof english) =>
      guide.map(({ slug, sections, sources }) => ({
        slug,
        sources,
        sections: sections.map(({ id, statements: all }) => ({
          id,
          statements: all.map(({ text: _text, ...behind }) => behind),
        })),
      }));
    expect(shape(german)).toEqual(shape(english));
    for (const { outline, words } of BOOK) {
      for (const [id, { says }] of Object.entries(words.en.sections)) {
        for (const [name, text] of Object.entries(says)) {
          const other = words.de.sections[id]?.says[name] ?? '';
          expect(other.length, `${outline.slug} ${id}.${name}`).toBeGreaterThan(10);
          expect(other).not.toBe(text);
          expect(figuresIn(other).toSorted(), `${outline.slug} ${id}.${name}`).toEqual(figuresIn(text).toSorted());
        }
      }
    }
  });

  it('takes every number from where it is named: no text retypes one', () => {
    const bare = (text: string) => text.replace(/\{\w+\}|HbA1c|A1C/g, '');
    const spelled =
      /\b(two|three|four|five|six|seven|ten|zwei|drei|vier|fünf|sechs|sieben|zehn) (hours|days|weeks|months|years|Stunden|Tagen?|Wochen|Monaten?|Jahren?)\b/i;
    expect(written.filter(([, text]) => /\d/.test(bare(text)) || spelled.test(text))).toEqual([]);
    const used = new Set(written.flatMap(([, text]) => figuresIn(text)));
    expect([...used].filter((name) => !Object.hasOwn(FIGURES, name))).toEqual([]);
    expect(Object.keys(FIGURES).filter((name) => !used.has(name))).toEqual([]);
  });

  it('writes numbers as the language does, and leaves years alone', () => {
    expect(withFigures('{outerLow}, {reachYear}', 'de-DE')).toBe('1,5, 2022');
    expect(withFigures('{outerLow}, {nothing}', 'en-GB')).toBe('1.5, {nothing}');
  });

  it('sells nothing and promises nothing', () => {
    const sales = /guarantee|painless|risk-free|best in|perfect|amazing|garantie|schmerzfrei|risikofrei|perfekt|!/i;
    expect(written.filter(([, text]) => sales.test(text))).toEqual([]);
    // "Permanent" stands only as a quotation.
    const bare = (text: string) => text.replace(/[“„][^”“]*[”“]/g, '').replace('Permanent-Make-up', '');
    const permanent = written.filter(([at, text]) => /permanent|dauerhaft/i.test(bare(text)) && !/cpcp/.test(at));
    expect(permanent).toEqual([]);
  });

  it('prints no rate of complications of the procedure', () => {
    const risks = chapterIn('risks', 'en');
    const known = risks?.sections.find(({ id }) => id === 'known')?.statements ?? [];
    expect(known.length).toBeGreaterThan(3);
    expect(known.filter(({ text }) => /\d/.test(text))).toEqual([]);
  });

  it('never advises to stop a medicine', () => {
    for (const [at, text] of written.filter(([place]) => place.endsWith('letter.medicine')))
      expect(text, at).toMatch(/Do not stop|kein Medikament ab/);
  });

  it('has its texts where no browser fetches them', () => {
    const pages = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.tsx'));
    expect(pages.length).toBeGreaterThan(0);
    for (const name of pages) {
      const source = readFileSync(new URL(name, import.meta.url), 'utf8');
      expect(source, name).not.toMatch(/from '\.\/(book|figures|reported|evidence|chapters)/);
    }
  });

  it('knows no chapter that is not there', () => {
    expect(chapterIn('nothing', 'en')).toBeUndefined();
    expect(chapterIn(undefined, 'en')).toBeUndefined();
  });

  it('shows every published price with its source, and says in German what it is for', () => {
    const prices = publishedPrices('de');
    expect(prices).toHaveLength(PUBLISHED_RANGES.length);
    for (const range of PUBLISHED_RANGES) {
      expect(SOURCE_ADDRESSES[range.source.ref], range.text).toBeDefined();
      expect(rangeLabel(range.text, 'de'), range.text).not.toBe(range.text);
    }
    expect(prices[0]).toMatchObject({ low: { amountMinor: 40_000, currency: 'GBP' }, year: null });
    expect(prices.filter(({ year }) => year === null).length).toBeGreaterThan(5);
  });
});
