import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { sharedDatabase } from '../../../../test/database.ts';
import { startServer, type TestServer } from '../../../../test/http.ts';
import { memberHeaders, policyWorld, type PolicyWorld } from '../../../../test/policy/people.ts';
import { globalIdOf } from '../../../graphql/relay/index.ts';
import { verified, type PublicJwk } from '../../../platform/signing.ts';
import { workplaces } from '../workplaces.repository.ts';
import type { WorkHistory } from './work-history.service.ts';

const { doors } = await sharedDatabase();
const folder = mkdtempSync(join(tmpdir(), 'stipple-'));
let world: PolicyWorld;
let server: TestServer;
beforeAll(async () => {
  world = await policyWorld(doors);
  server = await startServer();
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (name: string, headers: Readonly<Record<string, string>>) =>
  fetch(`${server.url}/downloads/work-history/${name}?clinic=${world.here.clinic.slug}`, { headers });
const nameOf = ({ practitioner }: PolicyWorld['here'], kind = 'json') =>
  `${globalIdOf('Practitioner', practitioner)}.${kind}`;

/** The code block of the documentation, run on a file; the tests' server is elsewhere than its public address says. */
async function asDocumented(content: object): Promise<string> {
  const page = readFileSync(new URL('../../../../../../docs/work-history.md', import.meta.url), 'utf8');
  const keys = JSON.stringify(`${server.url}/.well-known/stipple-keys.json`);
  const [script, file] = [join(folder, 'check.mjs'), join(folder, 'history.json')];
  writeFileSync(script, (/```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '').replace('fetch(facts.keys)', `fetch(${keys})`));
  writeFileSync(file, JSON.stringify(content));
  const run = promisify(execFile)(process.execPath, [script, file]);
  return run.then(
    ({ stdout }) => `0 ${stdout}`,
    ({ code, stdout }: { code: number; stdout: string }) => `${code} ${stdout}`,
  );
}

describe('a work history', () => {
  it('says where and when, counts what was done, names who checked, and says nothing of clients', async () => {
    const { here } = world;
    const { clinic, location } = here;
    const robin = await clinic.practitioner({ name: 'Robin <b>"Alder"', locations: [location] });
    const before = await clinic.location({ name: 'Before' });
    await clinic.asMember((tx) =>
      workplaces(tx).end([
        { practitionerId: robin.id, locationId: before.id, fromOn: '2020-01-01', untilOn: '2022-12-31' },
      ]),
    );
    await clinic.session({ practitioner: robin, heldOn: '2024-05-01' });
    await clinic.portfolioCase({ practitioner: robin, title: 'Secret title' });
    await clinic.certification({ practitioner: robin, title: 'Training', verified: { verifiedBy: 'The desk' } });
    await clinic.certification({ practitioner: robin, title: 'Only claimed' });
    await clinic.review({ practitioner: robin, rating: 5, body: 'Secret body', clientName: 'Secret client' });
    const name = nameOf({ ...here, practitioner: robin });
    const answer = await get(name, world.headers.owner);
    expect(answer.headers.get('content-disposition')).toContain('work-history-robin-b-alder.json');
    const { history, signature } = (await answer.json()) as { history: WorkHistory; signature: string };
    expect(history).toMatchObject({
      practitioner: 'Robin <b>"Alder"',
      places: [
        { location: location.name, from: null, until: null },
        { location: 'Before', from: '2020-01-01', until: '2022-12-31' },
      ],
      sessions: { completed: 1, first: '2024-05-01' },
      cases: 1,
      credentials: [{ title: 'Training', verifiedBy: 'The desk', verificationMethod: 'issuer_registry' }],
      stars: [0, 0, 0, 0, 1],
    });
    const page = await (await get(name.replace('json', 'html'), world.headers.owner)).text();
    for (const text of [JSON.stringify(history), page]) expect(text).not.toMatch(/Secret|Only claimed/);
    expect(page).toContain('Robin &lt;b&gt;&quot;Alder&quot;');
    expect(page).not.toContain('<b>');
    const { keys } = (await (await fetch(`${server.url}/.well-known/stipple-keys.json`)).json()) as {
      keys: [PublicJwk];
    };
    expect(verified(signature, keys[0])).toEqual(history);
  });

  it('can be checked as the documentation says, and no changed one passes', async () => {
    const given = (await (await get(nameOf(world.here), world.headers.owner)).json()) as { signature: string };
    const [header = '', payload = '', mark = ''] = given.signature.split('.');
    const facts = JSON.parse(Buffer.from(payload, 'base64url').toString()) as WorkHistory;
    const better = Buffer.from(JSON.stringify({ ...facts, cases: 999 })).toString('base64url');
    expect(await asDocumented(given)).toMatch(/^0 \{[^]*cases: 0/);
    expect(await asDocumented({ signature: `${header}.${better}.${mark}` })).toBe('1 The signature is not good.\n');
  });

  test.each([
    ['owner', 200],
    ['manager', 200],
    ['practitioner', 200],
    ['front_desk', 403],
    ['auditor', 403],
    ['operator', 403],
    ['visitor', 403],
  ] as const)('is given to the %s: %i', async (asker, status) => {
    expect((await get(nameOf(world.here), world.headers[asker])).status).toBe(status);
  });

  it('is given to no colleague, and never of another clinic', async () => {
    expect((await get(nameOf(world.elsewhere), world.headers.practitioner)).status).toBe(404);
    expect((await get(nameOf(world.elsewhere), world.headers.manager)).status).toBe(404);
    expect((await get(nameOf(world.stranger), world.headers.owner)).status).toBe(404);
    expect((await get(nameOf(world.here), world.strangerHeaders)).status).toBe(403);
    for (const name of ['nobody.json', `${globalIdOf('Practitioner', world.here.practitioner)}.pdf`, '..%2f.json']) {
      expect((await get(name, world.headers.owner)).status, name).toBe(404);
    }
  });

  it('is kept for who left', async () => {
    const { here } = world;
    const kim = await here.clinic.practitioner({ locations: [here.location], status: 'left', leftOn: '2025-03-01' });
    const headers = await memberHeaders(doors, { ...here, practitioner: kim }, 'practitioner');
    const { history } = (await (await get(nameOf({ ...here, practitioner: kim }), headers)).json()) as {
      history: WorkHistory;
    };
    expect(history).toMatchObject({ status: 'left', places: [{ until: '2025-03-01' }] });
  });
});
