import { loadModule, parseSync, type ParseResult } from 'libpg-query';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { TABLES } from '../../src/platform/db/index.ts';
import { isProbe } from './exceptions.ts';
import { type Registry, type Violation, violationsOf, written } from './rules.ts';

/**
 * Hears every statement that a test file sends as the application's login, parses it with the parser of Postgres
 * itself, and fails the file when one breaks a rule of scale-out.md. It is in `setupFiles`, so no file can leave it out.
 */
export class Observer {
  readonly #parsed = new Map<string, ParseResult>();
  readonly #states = new WeakMap<object, State>();
  readonly #found = new Map<string, Set<Violation>>();
  /** How many statements were judged. */
  judged = 0;

  constructor(private readonly registry: Registry) {}

  /** Takes note of one statement on one connection. */
  hear(connection: object, sql: string, judge: boolean): void {
    const parsed = this.#parse(sql);
    const state = this.#states.get(connection) ?? { role: null, wroteTenant: false };
    this.#states.set(connection, state);
    follow(state, parsed);
    const kinds = written(parsed, this.registry);
    const late = state.wroteTenant && kinds.includes('reference');
    state.wroteTenant ||= kinds.includes('tenant');
    if (!judge) return;
    this.judged += 1;
    const violations = violationsOf(parsed, this.registry, state.role);
    if (late) violations.push('rule 13: writes a reference table after a tenant table in the same transaction');
    for (const violation of violations) this.note(violation, sql);
  }

  /** Keeps a finding for the report, once for each statement's text. */
  note(violation: Violation, sql: string): void {
    this.#found.set(violation, (this.#found.get(violation) ?? new Set()).add(sql));
  }

  /** Every rule broken so far, each with the statements that break it; empty when all is well. */
  report(): string {
    return [...this.#found]
      .map(([violation, statements]) => {
        const shown = [...statements].slice(0, 3).map((sql) => `    ${sql.replace(/\s+/g, ' ').trim().slice(0, 600)}`);
        return [violation, ...shown].join('\n');
      })
      .join('\n');
  }

  /** @throws Error when a statement broke a rule, with the whole report */
  judgement(): void {
    const report = this.report();
    if (report) throw new Error(`SQL that would not hold on Citus (scale-out.md):\n${report}`);
  }

  /** Forgets what was found: for the test that breaks a rule to see that it is found. */
  forget(): void {
    this.#found.clear();
  }

  #parse(sql: string): ParseResult {
    const known = this.#parsed.get(sql);
    if (known) return known;
    let parsed: ParseResult;
    try {
      parsed = parseSync(sql);
    } catch {
      // Postgres will refuse it too, and the test sees that error.
      parsed = { version: 0, stmts: [] };
    }
    this.#parsed.set(sql, parsed);
    return parsed;
  }
}

/** What the observer knows of a connection: the transaction's role and whether it wrote a clinic's rows. */
interface State {
  role: string | null;
  wroteTenant: boolean;
}

function follow(state: State, parsed: ParseResult): void {
  for (const { stmt } of parsed.stmts ?? []) {
    if (!stmt) continue;
    if ('TransactionStmt' in stmt && !/SAVEPOINT|RELEASE|ROLLBACK_TO/.test(stmt.TransactionStmt.kind ?? '')) {
      state.role = null;
      state.wroteTenant = false;
    }
    if ('VariableSetStmt' in stmt && stmt.VariableSetStmt.name === 'role') {
      const value = stmt.VariableSetStmt.args?.[0];
      state.role = value && 'A_Const' in value ? (value.A_Const.sval?.sval ?? null) : null;
    }
  }
}

/** The observer of this test file. */
export const observer = new Observer(TABLES);

await loadModule();

/** The text of what `client.query` is given: a text, a configuration, or a cursor or stream that carries one. */
function textOf(query: unknown): string | undefined {
  if (typeof query === 'string') return query;
  if (typeof query !== 'object' || query === null) return undefined;
  const { text, cursor } = query as { text?: unknown; cursor?: { text?: unknown } };
  const found = text ?? cursor?.text;
  return typeof found === 'string' ? found : undefined;
}

const appUser = new URL(inject('database').appUrl).username;
const send = Client.prototype.query as (this: Client, ...parts: unknown[]) => unknown;
Client.prototype.query = function (this: Client, ...parts: unknown[]) {
  const sql = textOf(parts[0]);
  if (sql !== undefined && this.user === appUser) observer.hear(this, sql, !isProbe());
  return send.apply(this, parts);
} as typeof Client.prototype.query;

// A statement sent while another runs on the same connection belongs to a transaction that is shared by accident.
const overlapping = (warning: Error) => {
  if (/already executing a query/.test(warning.message)) {
    observer.note('two statements at once on one connection', warning.stack ?? warning.message);
  }
};
process.on('warning', overlapping);

afterAll(async () => {
  // Warnings are emitted on the next tick.
  await new Promise(setImmediate);
  process.off('warning', overlapping);
  observer.judgement();
});
