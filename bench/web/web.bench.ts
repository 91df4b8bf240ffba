import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, CHROMIUM_FLAGS, installChromium } from '../../tools/browser.mjs';
import { type Line, verdicts } from '../api/report.ts';
import { type Browser, instruments, type Instruments } from './instruments.ts';
import { median, serverTime } from './server-time.ts';
import { subject } from './subject.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/** What the browser prefers, as Blink counts. */
const THEMES = { light: 1, dark: 0 } as const;

/** What was measured of one page. */
interface PageFigures {
  readonly performance: number;
  readonly bestPractices: number;
  readonly lcpMs: number;
  readonly cls: number;
  readonly kilobytes: number;
  /** By theme. */
  readonly accessibility: Readonly<Record<string, number>>;
  /** Findings of pa11y by theme. */
  readonly pa11y: Readonly<Record<string, readonly string[]>>;
  /** Audits of Lighthouse below their best. */
  readonly short: readonly string[];
}

/** `npm run bench -- web`: the four pages of a decision, on a throttled phone and in both themes. */
export async function main(words: readonly string[]): Promise<void> {
  const isQuick = words.includes('--quick');
  await installChromium(say);
  const tools = await instruments();
  const { server, pages, stop } = await subject();
  try {
    const time = await serverTime(server.origin + pages.results, isQuick ? 50 : 300);
    const figures: Record<string, PageFigures> = {};
    for (const [name, path] of Object.entries(pages)) {
      say(`Measuring ${name}...`);
      figures[name] = await measure(tools, server.origin + path, isQuick ? 1 : 5);
    }
    const lines = linesOf(figures, time.ratio);
    process.stdout.write(`${verdicts(lines)}\n`);
    for (const [name, { short, pa11y }] of Object.entries(figures))
      for (const finding of [...short, ...Object.values(pa11y).flat()]) process.stdout.write(`${name}: ${finding}\n`);
    const results = new URL('../results/', import.meta.url);
    mkdirSync(results, { recursive: true });
    const report = { date: new Date().toISOString(), lines, time, figures };
    writeFileSync(new URL('web.json', results), `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await stop();
  }
}

async function measure(tools: Instruments, url: string, runs: number): Promise<PageFigures> {
  const accessibility: Record<string, number> = {};
  const pa11y: Record<string, readonly string[]> = {};
  const reports = [];
  for (const [theme, preferred] of Object.entries(THEMES)) {
    const args = [...CHROMIUM_FLAGS, `--blink-settings=preferredColorScheme=${preferred}`];
    const browser = await tools.launch({ executablePath: chromium(), args });
    try {
      const port = Number(new URL(browser.wsEndpoint()).port);
      if (theme === 'light') for (let i = 0; i < runs; i += 1) reports.push(await lighthouse(tools, url, port));
      const seen = await lighthouse(tools, url, port, ['accessibility']);
      accessibility[theme] = seen.categories['accessibility']?.score ?? 0;
      pa11y[theme] = await look(tools, url, browser);
      if (accessibility[theme] < 1) reports.push(seen);
    } finally {
      await browser.close();
    }
  }
  const timed = reports.slice(0, runs);
  const of = (id: string) => median(timed.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  const score = (id: string) => median(timed.map(({ categories }) => categories[id]?.score ?? 0));
  const short = reports
    .flatMap(({ audits }) => Object.values(audits))
    .filter(({ score: given }) => given !== null && given < 0.9);
  return {
    performance: score('performance'),
    bestPractices: score('best-practices'),
    lcpMs: of('largest-contentful-paint'),
    cls: of('cumulative-layout-shift'),
    kilobytes: of('total-byte-weight') / 1000,
    accessibility,
    pa11y,
    short: [...new Set(short.map(({ id, title }) => `${id}: ${title}`))],
  };
}

/** How often Lighthouse may say that it could not record a visit, before that is believed. */
const PATIENCE = 3;

/** One visit of Lighthouse with its own phone and its own slow connection. */
async function lighthouse(tools: Instruments, url: string, port: number, onlyCategories?: readonly string[]) {
  const flags = {
    port,
    logLevel: 'error',
    onlyCategories: onlyCategories ?? ['performance', 'best-practices', 'accessibility'],
  };
  for (let attempt = 1; ; attempt += 1) {
    const result = await tools.lighthouse(url, flags);
    if (result && !result.lhr.runtimeError) return result.lhr;
    if (attempt === PATIENCE) throw new Error(result?.lhr.runtimeError?.message ?? 'Lighthouse says nothing.');
  }
}

async function look(tools: Instruments, url: string, browser: Browser): Promise<readonly string[]> {
  const { issues } = await tools.pa11y(url, { browser, standard: 'WCAG2AA', timeout: 60_000 });
  return issues.map(({ code, message, selector }) => `${code}: ${message} (${selector})`);
}

function linesOf(figures: Readonly<Record<string, PageFigures>>, ratio: number): Line[] {
  const least = (what: string, figure: number, target: number): Line => ({
    what,
    figure,
    unit: '',
    target: { least: target },
  });
  const most = (what: string, figure: number, target: number, unit = ''): Line => ({
    what,
    figure,
    unit,
    target: { most: target },
  });
  return [
    ...Object.entries(figures).flatMap(([name, page]) => [
      least(`${name}: performance`, page.performance, 0.9),
      least(`${name}: best practices`, page.bestPractices, 0.95),
      ...Object.entries(page.accessibility).map(([theme, score]) =>
        least(`${name}: accessibility, ${theme}`, score, 1),
      ),
      most(`${name}: largest contentful paint`, page.lcpMs / 1000, 2, 's'),
      most(`${name}: layout shift`, page.cls, 0.02),
      ...Object.entries(page.pa11y).map(([theme, found]) => most(`${name}: pa11y, ${theme}`, found.length, 0)),
      { what: `${name}: everything loaded`, figure: page.kilobytes, unit: 'kB', target: null },
    ]),
    most('results: time of the server against its query', ratio, 3, 'x'),
  ];
}
