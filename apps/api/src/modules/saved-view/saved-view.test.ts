import { SAVED_VIEWS_MOST } from '@stipple/domain';
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

type Headers = Readonly<Record<string, string>>;

const somebody = () => memberHeaders(doors, world.here, 'front_desk');

async function save(headers: Headers, name: string, query: string, list = 'locations') {
  const { data } = await server.ask(
    `mutation ($input: SaveViewInput!) { saveView(input: $input) { view { name query } userErrors { path code } } }`,
    { input: { list, name, query } },
    headers,
  );
  return data?.['saveView'] as unknown as { view: object | null; userErrors: object[] };
}

async function views(headers: Headers, list = 'locations'): Promise<object[]> {
  const { data } = await server.ask(
    'query ($list: String!) { viewer { clinic { savedViews(list: $list) { name query } } } }',
    { list },
    headers,
  );
  return (data as unknown as { viewer: { clinic: { savedViews: object[] } } }).viewer.clinic.savedViews;
}

describe('saved views', () => {
  it('are kept by list and name, and replaced under the same name', async () => {
    const me = await somebody();
    await save(me, 'Open', 'status=open');
    await save(me, ' Open ', 'status=open&sort=-name');
    await save(me, 'Mine', 'q=a', 'reviews');
    expect(await views(me)).toEqual([{ name: 'Open', query: 'status=open&sort=-name' }]);
    expect(await views(me, 'reviews')).toEqual([{ name: 'Mine', query: 'q=a' }]);
  });

  it('are a person’s own: a colleague has none of them and can forget none of them', async () => {
    const [me, colleague] = [await somebody(), await somebody()];
    await save(me, 'Open', 'status=open');
    expect(await views(colleague)).toEqual([]);
    const { errors } = await server.ask(
      'mutation { removeView(input: { list: "locations", name: "Open" }) { view { name } } }',
      {},
      colleague,
    );
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['NOT_FOUND']);
    expect(await views(me)).toHaveLength(1);
  });

  it('have an end, and need a name', async () => {
    const me = await somebody();
    for (let i = 0; i < SAVED_VIEWS_MOST; i += 1) await save(me, `View ${i}`, '');
    expect((await save(me, 'One more', '')).userErrors).toEqual([{ path: ['name'], code: 'OUT_OF_RANGE' }]);
    expect((await save(me, 'View 0', 'q=b')).userErrors).toEqual([]);
    expect(await views(me)).toHaveLength(SAVED_VIEWS_MOST);
    expect((await save(me, ' ', '')).userErrors).toEqual([{ path: ['name'], code: 'REQUIRED' }]);
  });
});
