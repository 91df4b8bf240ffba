import { beforeAll, describe, expect, inject, test } from 'vitest';
import siteOperations from '../packages/contract/gql/compare/persisted-documents.json' with { type: 'json' };
import { ownSite } from './world/own-site.ts';
import { sights } from './world/pages.ts';

/** What an operation of the site may cost, in points (docs/limits.md allows 15,000); and what asks it. */
const BUDGETS: Readonly<Record<string, number>> = {
  ClinicPage: 1_000,
  Compare: 1_000,
  Find: 1_500,
  Picked: 100,
  PractitionerPage: 1_000,
  ShareClinic: 10,
  ShareComparison: 300,
  SharePractitioner: 100,
  Sitemap: 500,
  Towns: 100,
};

const nameOf = (text: string) => text.match(/\bquery (\w+)/)?.[1] ?? text;
const known = new Map(
  Object.entries(siteOperations).map(([hash, text]) => [hash.replace('sha256:', ''), nameOf(text)]),
);

interface Asked {
  readonly name: string;
  readonly cost: number;
  /** Answers that the page had when it asked. */
  readonly after: number;
}
let asked: Asked[] = [];
let answers = 0;
let url: string;
beforeAll(async () => {
  const site = await ownSite((ask) => async (request, signal) => {
    const after = answers;
    const answer = (await ask(request, signal)) as { extensions?: { cost?: { requested: number } } };
    answers += 1;
    asked.push({ name: known.get(request.hash) ?? request.hash, cost: answer.extensions?.cost?.requested ?? 0, after });
    return answer;
  });
  url = site.url;
});

describe('what pages ask', () => {
  const seen = new Map<string, number>();

  test.each(sights())('$name asks in one round, within its budget', async ({ path, rounds = 1 }) => {
    [asked, answers] = [[], 0];
    await fetch(url + path);
    for (const { name, cost, after } of asked) {
      expect(after, `${name} waits for another answer`).toBeLessThan(rounds);
      expect(cost, name).toBeGreaterThan(0);
      expect(cost, name).toBeLessThanOrEqual(BUDGETS[name] ?? 0);
      seen.set(name, Math.max(cost, seen.get(name) ?? 0));
    }
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  test('every operation of the site has a budget', () => {
    expect([...known.values()].sort()).toEqual(Object.keys(BUDGETS).sort());
    process.stdout.write(`Costs in points: ${JSON.stringify(Object.fromEntries(seen))}\n`);
  });
});

test('what a browser asks itself comes by hash over GET, may be kept for a moment, and is not sent twice', async () => {
  const [hash] = [...known].find(([, name]) => name === 'Towns') ?? [];
  const search = new URLSearchParams({
    variables: JSON.stringify({ query: 'Manch' }),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  });
  const ask = (headers: Record<string, string> = {}) =>
    fetch(`${inject('demo').url}/graphql?${search}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': 'true', ...headers },
    });
  const first = await ask();
  expect(await first.json()).toMatchObject({
    data: { places: { nodes: expect.arrayContaining([expect.objectContaining({ name: 'Manchester' })]) } },
  });
  expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
  const again = await ask({ 'if-none-match': first.headers.get('etag') ?? '' });
  expect([again.status, await again.text()]).toEqual([304, '']);
});
