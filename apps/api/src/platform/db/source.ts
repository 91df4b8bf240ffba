import { DataSource, type DataSourceOptions } from 'typeorm';

/** Entity classes of the rooms, passed in by the composition: the platform knows no room. */
export type Entities = Extract<DataSourceOptions['entities'], unknown[]>;

/** The longest any statement of the public door may run, in milliseconds: a little more than an operation may. */
export const PUBLIC_STATEMENT_TIMEOUT_MS = 6_000;

/** On Citus, SET LOCAL in a door's transaction reaches every node (scale-out.md, rule 7); elsewhere it means nothing. */
const PROPAGATE = '-c citus.propagate_set_commands=local';

/** Options that every data source shares. */
const base = (url: string, entities: Entities, poolSize: number, options: string) =>
  ({
    type: 'postgres',
    url,
    entities,
    poolSize,
    synchronize: false,
    // A pool that loses an idle connection says so here; the next query opens a new one.
    poolErrorHandler: () => undefined,
    extra: { options: `${PROPAGATE} ${options}`, connectionTimeoutMillis: 5_000, keepAlive: true },
  }) satisfies DataSourceOptions;

/** The pool behind every door but the public one. Its login role has no grants of its own. */
export function doorSource(url: string, entities: Entities, poolSize = 10): DataSource {
  return new DataSource(base(url, entities, poolSize, '-c idle_in_transaction_session_timeout=60000'));
}

/**
 * The pool behind the public door: its connections start in the public role and read-only, so that a single
 * statement needs no framing. Custom plans, because a search's filters decide which index serves it.
 */
export function publicSource(url: string, entities: Entities, poolSize = 16): DataSource {
  return new DataSource(base(url, entities, poolSize, visitorOptions(['plan_cache_mode=force_custom_plan'])));
}

/** After so many statements a connection is renewed, and with it goes what it keeps of texts that nobody asks any more. */
const PREPARED_USES = 20_000;

/**
 * Public connections for prepared statements: searches, and deep reads of one clinic. Each way through such a
 * statement is one index, so that the plan is right for every value; what the planner would choose for want of
 * knowing the values is switched off.
 */
export function preparedSource(url: string, poolSize = 16): DataSource {
  const plan = [
    'plan_cache_mode=force_generic_plan',
    ...['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin'].map((name) => `enable_${name}=off`),
  ];
  const options = base(url, [], poolSize, visitorOptions(plan));
  return new DataSource({ ...options, extra: { ...options.extra, maxUses: PREPARED_USES } });
}

const visitorOptions = (plan: readonly string[]) =>
  [
    'role=stipple_public',
    'default_transaction_read_only=on',
    'jit=off',
    `statement_timeout=${PUBLIC_STATEMENT_TIMEOUT_MS}`,
    'idle_in_transaction_session_timeout=60000',
    ...plan,
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ');
