import { describe, expect, it } from 'vitest';
import { ownDatabase } from '../database.ts';
import { startServer } from '../http.ts';
import { plantClinic } from './plant.ts';
import { race, RACE_QUERY, type Racer, type RaceOptions } from './races.ts';

const { doors, appUrl, asOwner } = await ownDatabase();

/** Two clinics with something in every table, and the API over the same database. */
async function start(): Promise<Pick<RaceOptions, 'doors' | 'racers' | 'ask'>> {
  const planted = [await plantClinic(doors, 'red'), await plantClinic(doors, 'blue')] as const;
  const racer = (at: 0 | 1): Racer => ({
    id: planted[at].clinic.id,
    mark: planted[at].mark,
    slug: planted[at].clinic.slug,
  });
  const server = await startServer({ databaseUrl: appUrl });
  return {
    doors,
    racers: [racer(0), racer(1)],
    ask: async (slug, signal) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: RACE_QUERY, variables: { slug } }),
        signal,
      });
      return response.text();
    },
  };
}

describe('two clinics over one pool, while callers go away', () => {
  // npm run bench -- races does the same 10,000 times.
  it('1,500 times: nothing of the other, and nobody else is harmed', { timeout: 120_000 }, async () => {
    const result = await race({ ...(await start()), requests: 1_500, atOnce: 24 });
    expect(result.leaks).toEqual([]);
    expect(result.harmed).toEqual([]);
    expect(result.aborted).toBeGreaterThan(100);
    expect(result.answered).toBeGreaterThan(800);
    expect(result.answered + result.aborted).toBe(1_500);
  });

  it('finds a policy that lets others in', async () => {
    const racing = await start();
    await asOwner((client) => client.query('create policy leaky on review for select to stipple_public using (true)'));
    const { leaks } = await race({ ...racing, requests: 120, atOnce: 12 });
    await asOwner((client) => client.query('drop policy leaky on review'));
    expect(leaks.length).toBeGreaterThan(0);
    expect(leaks.every((leak) => leak.includes('visitor'))).toBe(true);
  });

  // Last: the connections keep the clinic that is left behind.
  it('finds a clinic that outlives its transaction', async () => {
    const racing = await start();
    await asOwner((client) =>
      client.query(`create or replace function app_set_clinic(clinic uuid) returns void language plpgsql as $$
        begin execute format('set app.clinic_id = %L', clinic); end $$`),
    );
    const { leaks } = await race({ ...racing, requests: 120, atOnce: 12 });
    expect(leaks.join()).toContain('a visitor of no clinic reads: a row of');
  });
});
