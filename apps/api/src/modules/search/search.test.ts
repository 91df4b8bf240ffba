import { beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabase } from '../../../test/database.ts';
import { startServer, type TestServer } from '../../../test/http.ts';
import { memberHeaders, policyWorld, type PolicyWorld } from '../../../test/policy/people.ts';

const { doors } = await sharedDatabase();
let world: PolicyWorld;
let server: TestServer;
beforeAll(async () => {
  world = await policyWorld(doors);
  server = await startServer();
});

async function find(text: string, headers: Readonly<Record<string, string>>) {
  const { data, errors } = await server.ask(
    'query ($text: String!) { viewer { clinic { search(text: $text) { kind name detail } } } }',
    { text },
    headers,
  );
  expect(errors).toBeUndefined();
  return (data as unknown as { viewer: { clinic: { search: object[] } } }).viewer.clinic.search;
}

describe('the search of the palette', () => {
  it('finds locations, people and cases by a part of their name', async () => {
    const { clinic } = world.here;
    const location = await clinic.location({ name: 'Quayside Quiet Rooms', city: 'Leeds' });
    const practitioner = await clinic.practitioner({ name: 'Quentin Quiet', locations: [location] });
    await clinic.portfolioCase({ practitioner, title: 'A quiet hairline' });
    expect(await find('quiet', world.headers.owner)).toEqual([
      { kind: 'LOCATION', name: 'Quayside Quiet Rooms', detail: 'Leeds' },
      { kind: 'PRACTITIONER', name: 'Quentin Quiet', detail: null },
      { kind: 'PORTFOLIO_CASE', name: 'A quiet hairline', detail: 'Quentin Quiet' },
    ]);
    const manager = await memberHeaders(doors, { ...world.here, location: world.elsewhere.location }, 'manager');
    expect(await find('quiet', manager)).toEqual([]);
  });

  it.each(['', '   ', 'x'.repeat(101), '%', '_', '\\'])('finds nothing for %j', async (text) => {
    expect(await find(text, world.headers.owner)).toEqual([]);
  });
});
