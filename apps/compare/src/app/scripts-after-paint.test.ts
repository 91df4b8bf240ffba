import { expect, test } from 'vitest';
import { scriptsAfterPaint } from './scripts-after-paint.ts';

const DOCUMENT =
  '<head><link rel="modulepreload" href="/assets/entry.js" nonce="n"/><link rel="stylesheet" href="/a.css"/>' +
  '<link rel="modulepreload" href="/assets/root.js" nonce="n"/></head><body><script nonce="n">one();</script>' +
  '<script nonce="n" type="module" async="">import "/assets/manifest.js";\nimport * as route0 from "/assets/root.js";\n' +
  'window.__reactRouterRouteModules = {"root":route0};\n\nimport("/assets/entry.js");</script></body>';

test('scripts are asked for once the page has been drawn, in the same order', () => {
  const html = scriptsAfterPaint(DOCUMENT);
  expect(html).not.toContain('<link rel="modulepreload"');
  expect(html).toContain('<link rel="stylesheet" href="/a.css"/>');
  expect(html).toContain('<script nonce="n">one();</script>');
  const [, script = ''] = /type="module" async="">(.*)<\/script>/s.exec(html) ?? [];
  expect(script).toMatch(/^await new Promise/);
  expect(script).toContain('["/assets/entry.js","/assets/root.js"]');
  // No import is left that a browser would follow before the first line runs.
  expect(script).not.toMatch(/(?:^|[;\s])import [^(]/);
  expect(script).toMatch(
    /await import\("\/assets\/manifest\.js"\);\sconst route0 = await import\("\/assets\/root\.js"\);/,
  );
  expect(script).toMatch(/import\("\/assets\/entry\.js"\);$/);
});

test('a document without them stays as it is', () => {
  expect(scriptsAfterPaint('<body>plain</body>')).toBe('<body>plain</body>');
});
