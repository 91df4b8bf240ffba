import { beforeAll, describe, expect, it } from 'vitest';
import { at, dataOf } from '../../../test/answers.ts';
import { sharedDatabase } from '../../../test/database.ts';
import { startServer, type TestServer } from '../../../test/http.ts';
import { memberHeaders } from '../../../test/policy/people.ts';
import { statementsOf } from '../../../test/statements.ts';
import { createWorld } from '../../../test/world.ts';
import { encodeGlobalId } from '../../graphql/relay/index.ts';

const { doors } = await sharedDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});

type Headers = Readonly<Record<string, string>>;

/** A clinic with one practitioner in one country, and its owner. */
async function studio(countryCode: string) {
  const clinic = await createWorld(doors).clinic();
  const location = await clinic.location({ countryCode });
  const practitioner = await clinic.practitioner({ locations: [location] });
  const place = { doors, clinic, location, practitioner };
  return { ...place, place, owner: await memberHeaders(doors, place, 'owner') };
}

const NUMBERS = 'version changedBy warnFirst { value } warnSecond { value } warnLast { value }';

async function change(owner: Headers, input: object) {
  const answer = dataOf(
    await server.ask(
      `mutation ($input: ChangeSettingsInput!) {
        changeSettings(input: $input) { settings { ${NUMBERS} } userErrors { path code message } } }`,
      { input },
      owner,
    ),
  );
  return at(answer, 'changeSettings') as { settings: object | null; userErrors: { message: string }[] };
}

async function block(owner: Headers, input: object) {
  const answer = dataOf(
    await server.ask(
      `mutation ($input: SetBlockingCredentialsInput!) { setBlockingCredentials(input: $input) {
        country { version isChosen kinds { kind blocks byLaw } } userErrors { path code message } } }`,
      { input },
      owner,
    ),
  );
  return at(answer, 'setBlockingCredentials') as {
    country: { version: number; isChosen: boolean } | null;
    userErrors: { path: string[]; code: string; message: string }[];
  };
}

async function numbers(headers: Headers) {
  const answer = await server.ask(`{ viewer { clinic { settings { ${NUMBERS} } } } }`, {}, headers);
  return at(dataOf(answer), 'viewer.clinic.settings');
}

const shown = (version: number, [warnFirst, warnSecond, warnLast]: number[], changedBy: string | null) => ({
  version,
  changedBy,
  warnFirst: { value: warnFirst },
  warnSecond: { value: warnSecond },
  warnLast: { value: warnLast },
});

const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

describe('numbers of a clinic', () => {
  it('are the defaults until they are chosen, and again once they are given back', async () => {
    const { owner, clinic } = await studio('DE');
    expect(await numbers(owner)).toEqual(shown(0, [60, 30, 7], null));
    const changed = await change(owner, { version: 0, warnFirst: 90, warnSecond: 30, warnLast: 3 });
    expect(changed).toEqual({ settings: shown(1, [90, 30, 3], 'A owner'), userErrors: [] });
    const stored = () =>
      clinic.asMember((tx) => tx.query(`select numbers from setting where clinic_id = $1`, [clinic.id]));
    expect(await stored()).toEqual([{ numbers: { 'credentials.warnFirst': 90, 'credentials.warnLast': 3 } }]);
    await change(owner, { version: 1 });
    expect(await numbers(owner)).toEqual(shown(2, [60, 30, 7], 'A owner'));
    expect(await stored()).toEqual([{ numbers: {} }]);
  });

  it('stay within their bounds and in their order, and the refusal names the setting', async () => {
    const { owner } = await studio('DE');
    const refusals = async (input: object) => (await change(owner, { version: 0, ...input })).userErrors;
    expect(await refusals({ warnFirst: 181 })).toEqual([
      { path: ['warnFirst'], code: 'OUT_OF_RANGE', message: '"181" given, expected 14 to 180 days.' },
    ]);
    expect(await refusals({ warnSecond: 20, warnLast: 25 })).toEqual([
      {
        path: ['warnSecond'],
        code: 'CONFLICT',
        message: '"20" given, expected no fewer days than the warning after it.',
      },
    ]);
    expect(await refusals({ warnFirst: 20 })).toMatchObject([{ path: ['warnFirst'], code: 'CONFLICT' }]);
    expect(await numbers(owner)).toEqual(shown(0, [60, 30, 7], null));
  });

  it('are not overwritten by who has not seen the last change', async () => {
    const { owner } = await studio('DE');
    await change(owner, { version: 0, warnFirst: 90 });
    const late = await change(owner, { version: 0, warnFirst: 45 });
    expect(late.userErrors).toMatchObject([{ path: ['version'], code: 'STALE' }]);
    expect(late.settings).toEqual(shown(1, [90, 30, 7], 'A owner'));
    const both = await Promise.all([80, 70].map((warnFirst) => change(owner, { version: 1, warnFirst })));
    expect(both.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await numbers(owner)).toMatchObject({ version: 2 });
  });

  it('are one clinic’s own, and every change stands in its trail', async () => {
    const [mine, other] = [await studio('DE'), await studio('DE')];
    await change(mine.owner, { version: 0, warnFirst: 90 });
    expect(await numbers(other.owner)).toEqual(shown(0, [60, 30, 7], null));
    const trail = await mine.clinic.asMember((tx) =>
      tx.query(`select kind, changes from event where clinic_id = $1 and subject_type = 'setting'`, [mine.clinic.id]),
    );
    expect(trail).toEqual([{ kind: 'setting.changed', changes: { warnFirst: [60, 90] } }]);
  });

  it('say what home and the lists warn of, at once', async () => {
    const { owner, clinic, practitioner } = await studio('DE');
    for (const left of [5, 20, 80]) await clinic.certification({ practitioner, verified: true, expiresOn: day(left) });
    const told = async () => {
      const answer = dataOf(
        await server.ask(
          `{ viewer { clinic { home { kind count withinDays }
             people: practitioners(first: 5) { nodes { lapsingCredentials } } } } }`,
          {},
          owner,
        ),
      );
      const home = at(answer, 'viewer.clinic.home') as { kind: string; count: number; withinDays: number }[];
      const lapsing = home.filter(({ kind }) => kind === 'CREDENTIALS_LAPSING');
      return [
        lapsing.map(({ withinDays, count }) => [withinDays, count]),
        at(answer, 'viewer.clinic.people.nodes.*.lapsingCredentials'),
      ];
    };
    expect(await told()).toEqual([
      [
        [7, 1],
        [30, 2],
        [60, 2],
      ],
      [2],
    ]);
    await change(owner, { version: 0, warnFirst: 90, warnSecond: 14, warnLast: 14 });
    expect(await told()).toEqual([
      [
        [14, 1],
        [90, 3],
      ],
      [3],
    ]);
  });
});

describe('reading the settings', () => {
  const WHOLE = `{ viewer { clinic { settings { ${NUMBERS}
    countries { countryCode changedBy kinds { kind blocks byLaw tag source } } } } } }`;

  it('takes as many statements for many countries as for one, and home takes none for them', async () => {
    const { owner, clinic } = await studio('DE');
    await change(owner, { version: 0, warnFirst: 90 });
    await block(owner, { version: 0, countryCode: 'DE', kinds: [] });
    const asked = async (document: string) => {
      const { result, statements } = await statementsOf(() => server.ask(document, {}, owner));
      expect(result.errors).toBeUndefined();
      return statements.length;
    };
    const one = await asked(WHOLE);
    for (const countryCode of ['AT', 'CH', 'US']) {
      await clinic.location({ countryCode });
      await block(owner, { version: 0, countryCode, kinds: ['BLOODBORNE_PATHOGEN'] });
    }
    expect(await asked(WHOLE)).toBe(one);
    expect(one).toBeLessThanOrEqual(8);
    expect(await asked('{ viewer { clinic { home { kind count } } } }')).toBeLessThanOrEqual(8);
  });
});

describe('what blocks a booking in a country', () => {
  /** Whether the practitioner may be booked, and the kinds that stand against it. */
  async function booking(slug: string) {
    const answer = await server.ask(
      `query ($slug: String!) { practitioner(slug: $slug) { bookability { ok locations { reasons { kind } } } } }`,
      { slug },
    );
    const bookability = at(dataOf(answer), 'practitioner.bookability');
    return [at(bookability, 'ok'), ...(at(bookability, 'locations.0.reasons.*.kind') as string[])];
  }

  it('follows the clinic at once: without insurance in Germany, or with training too', async () => {
    const { owner, clinic, practitioner } = await studio('DE');
    await clinic.certification({ practitioner, kind: 'licence' });
    await clinic.certification({ practitioner, kind: 'bloodborne_pathogen', issuedOn: day(-30) });
    expect(await booking(practitioner.slug)).toEqual([false, 'INSURANCE']);
    const dropped = await block(owner, {
      version: 0,
      countryCode: 'DE',
      kinds: ['LICENCE', 'BLOODBORNE_PATHOGEN'],
    });
    expect(dropped).toMatchObject({ country: { version: 1, isChosen: true }, userErrors: [] });
    expect(await booking(practitioner.slug)).toEqual([true]);
    await block(owner, { version: 1, countryCode: 'DE', kinds: ['LICENCE', 'TRAINING'] });
    expect(await booking(practitioner.slug)).toEqual([false, 'TRAINING']);
    const back = await block(owner, { version: 2, countryCode: 'DE', kinds: null });
    expect(back).toMatchObject({ country: { version: 3, isChosen: false } });
    expect(await booking(practitioner.slug)).toEqual([false, 'INSURANCE']);
  });

  it('tells the checklist of a person the same', async () => {
    const { owner, practitioner, clinic } = await studio('DE');
    await block(owner, { version: 0, countryCode: 'DE', kinds: ['TRAINING'] });
    const answer = await server.ask(
      `query ($id: ID!) { viewer { clinic { credentialChecklist(holderId: $id) {
        needs { kind blocks } bookability { locations { reasons { kind } } } } } } }`,
      { id: encodeGlobalId({ type: 'Practitioner', clinicId: clinic.id, id: practitioner.id }) },
      owner,
    );
    const checklist = at(dataOf(answer), 'viewer.clinic.credentialChecklist');
    const needs = at(checklist, 'needs') as { kind: string; blocks: boolean }[];
    expect(needs.filter(({ blocks }) => blocks).map(({ kind }) => kind)).toEqual(['TRAINING']);
    expect(at(checklist, 'bookability.locations.0.reasons.*.kind')).toEqual(['TRAINING']);
  });

  it('can not leave out what the law of the country demands, and the refusal names the law', async () => {
    const { owner, practitioner } = await studio('US');
    const refused = await block(owner, { version: 0, countryCode: 'US', kinds: ['INSURANCE'] });
    expect(refused).toEqual({
      country: null,
      userErrors: [
        {
          path: ['kinds'],
          code: 'CONFLICT',
          message: 'Expected bloodborne_pathogen, which the law there demands: OSHA 29 CFR 1910.1030.',
        },
      ],
    });
    expect(await booking(practitioner.slug)).toEqual([false, 'BLOODBORNE_PATHOGEN', 'INSURANCE', 'LICENCE']);
    await block(owner, { version: 0, countryCode: 'US', kinds: ['BLOODBORNE_PATHOGEN'] });
    expect(await booking(practitioner.slug)).toEqual([false, 'BLOODBORNE_PATHOGEN']);
  });

  it('is chosen where the clinic has a location, each kind once, over the version that was seen', async () => {
    const { owner, clinic } = await studio('DE');
    const code = async (input: object) =>
      (await block(owner, { version: 0, countryCode: 'DE', ...input })).userErrors.map(({ path, code: c }) => [
        path[0],
        c,
      ]);
    expect(await code({ countryCode: 'AT', kinds: [] })).toEqual([['countryCode', 'UNKNOWN_REFERENCE']]);
    expect(await code({ countryCode: 'XX', kinds: [] })).toEqual([['countryCode', 'INVALID_VALUE']]);
    expect(await code({ kinds: ['LICENCE', 'LICENCE'] })).toEqual([['kinds', 'INVALID_VALUE']]);
    expect(await code({ version: 4, kinds: [] })).toEqual([['version', 'STALE']]);
    expect(await code({ kinds: [] })).toEqual([]);
    const trail = await clinic.asMember((tx) =>
      tx.query(`select changes, detail from event where clinic_id = $1 and kind = 'setting.blocking_set'`, [clinic.id]),
    );
    expect(trail).toEqual([
      { detail: { countryCode: 'DE' }, changes: { blocking: [['bloodborne_pathogen', 'licence', 'insurance'], []] } },
    ]);
  });
});
