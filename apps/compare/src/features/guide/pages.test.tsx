import { LANGS } from '@stipple/ui/format';
import { describe, expect, it } from 'vitest';
import { escaped, renderPage } from '../../shared/render.testing.tsx';
import ChapterPage, { loader as chapterLoader } from './chapter.route.tsx';
import Guide, { loader as guideLoader } from './guide.route.tsx';
import { guideIn } from './guide.server.ts';

const PATH = '/:lang/guide/:chapter';
/** What a loader is asked with. */
const asked = (address: string, chapter = '') =>
  ({ request: new Request(`http://site${address}`), params: { chapter } }) as unknown as Parameters<
    typeof chapterLoader
  >[0];

const pages = LANGS.flatMap((lang) =>
  guideIn(lang).map((chapter) => ({ address: `/${lang}/guide/${chapter.slug}`, chapter })),
);

describe.each(pages)('$address', ({ address, chapter }) => {
  const html = renderPage(ChapterPage, PATH, address, chapterLoader(asked(address, chapter.slug)));
  const statements = chapter.sections.flatMap((section) => section.statements);

  it('says every statement without script, with the letters behind it', () => {
    for (const { id, text, evidence } of statements) {
      const at = html.indexOf(escaped(text));
      expect(at, id).toBeGreaterThan(0);
      const after = html.slice(at, html.indexOf('</p>', at));
      expect(after.match(/<button/g) ?? [], id).toHaveLength(evidence.length);
    }
    expect(html).not.toMatch(/undefined|\[object|\{\w+\}/);
  });

  it('leads to each of its parts from its contents', () => {
    const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(anchors).toEqual([...chapter.sections.map(({ id }) => id), 'sources']);
    for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
  });

  it('marks where sources disagree, lists its sources, and says that nobody has reviewed it', () => {
    const contradictions = statements.filter(({ contradiction }) => contradiction !== undefined);
    expect(html.match(/role="note"/g) ?? []).toHaveLength(contradictions.length);
    for (const { tag, ref } of chapter.sources) {
      if (tag !== 'J' && tag !== 'G') expect(html).toContain(`<bdi lang="en">${escaped(ref)}</bdi>`);
    }
    expect(html).toMatch(/Not yet reviewed|Noch nicht geprüft/);
  });
});

describe('the guide', () => {
  it.each(LANGS)('leads to every chapter (%s)', (lang) => {
    const html = renderPage(Guide, '/:lang/guide', `/${lang}/guide`, guideLoader(asked(`/${lang}/guide`)));
    for (const { slug, title } of guideIn(lang)) {
      expect(html).toContain(`href="/${lang}/guide/${slug}"`);
      expect(html).toContain(escaped(title));
    }
  });

  it('has no page for a chapter that is not there', () => {
    expect(() => chapterLoader(asked('/en/guide/none', 'none'))).toThrow(
      expect.objectContaining({ init: { status: 404 } }),
    );
  });

  it('says of every price whose it is and that it is not ours', () => {
    const address = '/en/guide/cost';
    const html = renderPage(ChapterPage, PATH, address, chapterLoader(asked(address, 'cost')));
    expect(html).toContain('Published by others, not ours');
    expect(html).toContain('beverlyhillshr.com, 2021');
    expect(html.match(/, undated/g)?.length).toBeGreaterThan(5);
  });
});
