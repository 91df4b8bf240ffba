import { getNamedType, type GraphQLField, type GraphQLObjectType, isLeafType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { fullSchema } from '../../src/compose.ts';
import { NO_ROLE_NEEDED, RULE } from '../../src/graphql/private/index.ts';
import { POLICIES } from '../../src/policies.ts';
import type { PolicyRule, Scope } from '../../src/platform/policy.ts';
import { sharedDatabase } from '../database.ts';
import { connectLive, firstLive } from '../live.ts';
import { startServer, type Answer, type TestServer } from '../http.ts';
import { ASKERS, policyWorld, type Asker, type PolicyWorld } from './people.ts';
import type { Place, Probe } from './probe.ts';
import { PROBES } from './probes/index.ts';

const { doors } = await sharedDatabase();
const schema = await fullSchema();

let world: PolicyWorld;
let server: TestServer;
beforeAll(async () => {
  world = await policyWorld(doors);
  server = await startServer();
});

/** Types whose every field is a way in of its own. */
const ENTRANCES = ['Mutation', 'Subscription', 'ManagedClinic', 'OperatorDesk'];
/** Plain fields of those types that say only who one is. */
const PLAIN = ['ManagedClinic.id', 'ManagedClinic.slug', 'OperatorDesk.name'];

interface Entrance {
  readonly name: string;
  readonly rule: string | undefined;
  readonly field: GraphQLField<unknown, unknown>;
}

const entrances: Entrance[] = ENTRANCES.flatMap((name) => {
  const type = schema.getType(name) as GraphQLObjectType | undefined;
  return Object.values(type?.getFields() ?? {})
    .map((field) => ({
      name: `${name}.${field.name}`,
      rule: field.extensions[RULE] as string | undefined,
      field: field as GraphQLField<unknown, unknown>,
    }))
    .filter(({ name: each }) => !PLAIN.includes(each));
});

const needsNoRole = (rule: string | undefined) => NO_ROLE_NEEDED.some((each) => each === rule);

describe('every private field and mutation', () => {
  it('names a rule that a room has', () => {
    const astray = entrances.filter(({ rule }) => !rule || !(needsNoRole(rule) || POLICIES[rule]));
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  it('is probed once', () => {
    const wanted = entrances.filter(({ rule }) => !needsNoRole(rule)).map(({ name }) => name);
    expect(PROBES.map(({ field }) => field).toSorted()).toEqual(wanted.toSorted());
  });

  it('leaves no rule unused', () => {
    const used = entrances.map(({ rule }) => rule);
    expect(Object.keys(POLICIES).filter((rule) => !used.includes(rule))).toEqual([]);
  });

  it('gives lists by page', () => {
    const unpaged = entrances.filter(({ field }) => {
      const type = getNamedType(field.type);
      const isList = String(field.type).startsWith('[');
      return isList && isObjectType(type) && !isLeafType(type) && 'id' in type.getFields();
    });
    expect(unpaged.map(({ name }) => name)).toEqual([]);
  });
});

const WHERE = ['here', 'elsewhere', 'stranger'] as const;
type Where = (typeof WHERE)[number];

/** What the table says of a call; `hidden`: answered, and what is out of reach is not in it. */
type Verdict = 'allowed' | 'hidden' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';

function verdictOf(rule: PolicyRule, asker: Asker, where: Where, isList: boolean): Verdict {
  if (asker === 'visitor') return 'UNAUTHENTICATED';
  if (asker === 'operator') return rule.operator ? 'allowed' : 'FORBIDDEN';
  const scope: Scope | undefined = rule[asker];
  if (!scope) return 'FORBIDDEN';
  const everywhere = scope === 'clinic' || (scope === 'locations' && asker === 'auditor');
  const reaches = where !== 'stranger' && (everywhere || where === 'here');
  return reaches ? 'allowed' : isList ? 'hidden' : 'NOT_FOUND';
}

async function ask(probe: Probe, place: Place, headers: Readonly<Record<string, string>>) {
  const { variables = {}, mark } = await probe.plant(place);
  if (!probe.field.startsWith('Subscription.')) {
    return { answer: await server.ask(probe.document, { ...variables }, headers), mark };
  }
  const client = connectLive(server.url, { ...headers, origin: server.url }, headers['stipple-clinic']);
  const payload = { query: probe.document, variables: { ...variables } };
  return { answer: (await firstLive(client, payload)) as Answer, mark };
}

/** What came of a call, in the words of the table. */
function cameOf(
  { data, errors }: Answer,
  mark: string | undefined,
  isBelowViewer: boolean,
  isMendable = false,
): string {
  const code = errors?.[0]?.extensions['code'];
  if (code) return String(code);
  const viewer = data?.['viewer'] as { clinic?: unknown; operator?: unknown } | null | undefined;
  if (isBelowViewer && viewer === null) return 'UNAUTHENTICATED';
  if (isBelowViewer && !viewer?.clinic && !viewer?.operator) return 'FORBIDDEN';
  const problems = Object.values(data ?? {}).flatMap(
    (each) => (each as { userErrors?: unknown[] } | null)?.userErrors ?? [],
  );
  if (problems.length > 0 && !isMendable) return JSON.stringify(problems);
  if (mark !== undefined) return JSON.stringify(data).includes(mark) ? 'allowed' : 'hidden';
  return 'allowed';
}

describe.each(PROBES.map((probe) => [probe.field, probe] as const))('%s', (field, probe) => {
  const ruleName = entrances.find(({ name }) => name === field)?.rule ?? '';
  const rule = POLICIES[ruleName] ?? {};
  const isBelowViewer = !field.startsWith('Mutation.') && !field.startsWith('Subscription.');
  const places = probe.whole ? (['here'] as const) : WHERE;

  test.each(ASKERS.flatMap((asker) => places.map((where) => [asker, where] as const)))(
    `as %s, about what is %s`,
    async (asker, where) => {
      const { answer, mark } = await ask(probe, world[where], world.headers[asker]);
      const verdict = verdictOf(rule, asker, where, mark !== undefined);
      expect(cameOf(answer, mark, isBelowViewer, probe.mendable)).toBe(verdict);
    },
  );
});

describe('somebody of another clinic', () => {
  it('enters nothing by naming it', async () => {
    const naming = { ...world.strangerHeaders, 'stipple-clinic': world.here.clinic.slug };
    const { data } = await server.ask('{ viewer { clinic { id } } }', {}, naming);
    expect(data).toEqual({ viewer: { clinic: null } });
  });

  it('gets the same answer for a row of ours as for none', async () => {
    // What only the operator does is refused to an owner whatever it is about.
    const owners = entrances.filter(({ rule }) => POLICIES[rule ?? '']?.owner).map(({ name }) => name);
    for (const probe of PROBES.filter(({ whole, field }) => !whole && owners.includes(field))) {
      const { answer, mark } = await ask(probe, world.here, world.strangerHeaders);
      if (mark !== undefined) expect(JSON.stringify(answer.data)).not.toContain(mark);
      else
        expect(answer.errors?.[0], probe.field).toMatchObject({
          message: 'Not found.',
          extensions: { code: 'NOT_FOUND' },
        });
    }
  });
});
