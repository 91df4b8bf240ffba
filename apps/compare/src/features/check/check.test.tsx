import { readdirSync, readFileSync } from 'node:fs';
import { LANGS } from '@stipple/ui/format';
import { describe, expect, it } from 'vitest';
import { escaped, render, renderPage } from '../../shared/render.testing.tsx';
import Check from './check.route.tsx';
import { GROUPS, QUESTIONS } from './tool/questions.ts';
import { speech as german } from './tool/speech.de.ts';
import { speech as english } from './tool/speech.en.ts';
import Tool from './tool/tool.tsx';

const SPEECHES = { en: english, de: german };

describe.each(LANGS)('the page on the server (%s)', (lang) => {
  const html = renderPage(Check, '/:lang/check', `/${lang}/check`);

  it('asks nothing, for the server must not know an answer', () => {
    expect(html).not.toMatch(/<(form|input|select|textarea)/);
  });

  it('says why it needs script, and leads to the guide without', () => {
    const without = /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1] ?? '';
    expect(without).toContain(`href="/${lang}/guide/who-should-not"`);
    expect(without).toMatch(/never leave your browser|Browser nie verlassen/);
  });
});

describe.each(LANGS)('the tool (%s)', (lang) => {
  const html = render(<Tool speech={SPEECHES[lang]} />, lang);

  it('asks every question that stands alone, starting from unknown', () => {
    for (const { name, kind, when } of GROUPS.flatMap((group) => QUESTIONS[group])) {
      const at = html.indexOf(`name="${name}"`);
      expect(at > 0, name).toBe(when === undefined);
      const unknown = html.includes(`name="${name}" checked="" value="unknown"`);
      expect(unknown, name).toBe(when === undefined && kind === 'answer');
    }
  });

  it('has no address to send to, and names every control', () => {
    expect(html).not.toMatch(/action=|method=|formaction=/i);
    const named = [...html.matchAll(/<(?:input|select) [^>]*id="([^"]+)"/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(2);
    for (const id of named) expect(html).toContain(`for="${id}"`);
    expect(html).not.toMatch(/undefined|\[object|\{\w+\}|ask\./);
  });

  it('shows aftercare from today on, and when to ask a doctor', () => {
    expect(html).toContain(escaped(SPEECHES[lang].words.aftercare.timeline));
    expect(html.match(/<ol/g)).toHaveLength(1);
    expect(html).toContain(escaped(SPEECHES[lang].inWords({ key: 'flag.pus', values: {} }, String)));
  });
});

it('nothing in the tool sends, stores or navigates', () => {
  const folder = new URL('tool/', import.meta.url);
  const files = readdirSync(folder).filter((name) => !name.includes('.test.'));
  expect(files.length).toBeGreaterThan(10);
  for (const name of files) {
    expect(readFileSync(new URL(name, folder), 'utf8'), name).not.toMatch(
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|Storage\b|indexedDB|\.cookie|from 'react-router'|location\./,
    );
  }
});
