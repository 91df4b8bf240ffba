import type { A_Expr, InsertStmt, Node, ParseResult } from 'libpg-query';
import type { TableEntry } from '../../src/platform/db/index.ts';
import { type Level, levelsOf, type Range, visit } from './levels.ts';

/** The registry of tables, by name. */
export type Registry = Readonly<Record<string, TableEntry>>;

/** One rule of scale-out.md that a statement breaks, in words. */
export type Violation = string;

/**
 * What a statement breaks of the rules of scale-out.md that only its text shows: 2, 7, 8, 9, 10, 14.
 * `role` is the door role it runs in: a policy of that role in the registry lets its SELECT look past one clinic.
 */
export function violationsOf(parsed: ParseResult, registry: Registry, role: string | null = null): Violation[] {
  const found: Violation[] = [];
  const with_ = new Set<string>();
  visit(parsed, (key, value) => {
    if (key === 'CommonTableExpr') with_.add((value as { ctename?: string }).ctename ?? '');
    if (key === 'FuncCall') found.push(...forbiddenCall(value as { funcname?: Node[] }));
    if (key === 'MergeStmt') found.push('rule 9: MERGE does not run on distributed tables; use INSERT or UPDATE');
    if (key === 'CopyStmt') {
      const table = (value as { relation?: { relname?: string } }).relation?.relname ?? '';
      if (isSecured(registry[table])) found.push(`rule 9: no COPY into the row-secured table ${table}; use VALUES`);
    }
  });
  for (const name of with_) {
    if (registry[name]) found.push(`WITH ${name} hides the table of that name; call it something else`);
  }
  for (const level of levelsOf(parsed)) {
    found.push(...unclassified(level, registry, with_));
    if (level.kind === 'insert') found.push(...insertViolations(level.stmt, registry));
    else found.push(...unboundTables(level, registry, role));
    if (level.kind === 'update') found.push(...movedClinic(level, registry));
  }
  return found;
}

/** Tables that a parsed statement inserts into, updates or deletes from, with their kinds (rule 13 asks in which order). */
export function written(parsed: ParseResult, registry: Registry): TableEntry['kind'][] {
  return levelsOf(parsed).flatMap((level) => {
    if (level.kind === 'select') return [];
    const entry = registry[level.stmt.relation?.relname ?? ''];
    return entry ? [entry.kind] : [];
  });
}

const isSecured = (entry: TableEntry | undefined) => entry?.kind === 'tenant' || entry?.crossesClinics === true;

function unclassified(level: Level, registry: Registry, with_: ReadonlySet<string>): Violation[] {
  const tables = level.kind === 'insert' ? [level.stmt.relation?.relname ?? ''] : level.ranges.map((r) => r.table);
  return tables
    .filter((table) => !registry[table] && !with_.has(table) && !table.startsWith('pg_'))
    .map((table) => `rule 1: the table ${table} is not in the registry`);
}

/** Rule 7: on every tenant table of every level stands `<its clinic column> = $n`, joined by AND. */
function unboundTables(level: Level, registry: Registry, role: string | null): Violation[] {
  const tenants = level.ranges.filter((range) => registry[range.table]?.kind === 'tenant');
  return tenants
    .filter((range) => {
      if (level.kind === 'select' && role && registry[range.table]?.policies?.[role.replace('stipple_', '')]) {
        return false;
      }
      const key = registry[range.table]?.key ?? 'clinic_id';
      const alone = tenants.filter((other) => registry[other.table]?.key === key).length === 1;
      return !level.conditions.some((condition) => bindsClinic(condition, range, key, alone));
    })
    .map(({ table, alias }) => {
      const name = alias === table ? table : `${table} ${alias}`;
      return `rule 7: ${level.kind} on ${name} lacks ${alias}.${registry[table]?.key ?? 'clinic_id'} = $n at its own level`;
    });
}

function bindsClinic(condition: Node, range: Range, key: string, alone: boolean): boolean {
  if (!('A_Expr' in condition) || !isEquality(condition.A_Expr)) return false;
  const { lexpr, rexpr } = condition.A_Expr;
  return [
    [lexpr, rexpr],
    [rexpr, lexpr],
  ].some(([column, value]) => {
    const path = columnPath(column);
    if (!isParameter(value) || path.at(-1) !== key) return false;
    return path.length === 1 ? alone : path.at(-2) === range.alias;
  });
}

function isEquality({ kind, name }: A_Expr): boolean {
  const operator = name?.at(-1);
  return kind === 'AEXPR_OP' && operator !== undefined && 'String' in operator && operator.String.sval === '=';
}

/** `p.clinic_id` as `['p', 'clinic_id']`; empty for anything but a column. */
function columnPath(node: Node | undefined): string[] {
  if (!node || !('ColumnRef' in node)) return [];
  return (node.ColumnRef.fields ?? []).map((field) => ('String' in field ? (field.String.sval ?? '') : '*'));
}

/** `$1`, with a cast or without. */
function isParameter(node: Node | undefined): boolean {
  if (!node) return false;
  if ('TypeCast' in node) return isParameter(node.TypeCast.arg);
  return 'ParamRef' in node;
}

function insertViolations(stmt: InsertStmt, registry: Registry): Violation[] {
  const table = stmt.relation?.relname ?? '';
  const entry = registry[table];
  const found: Violation[] = [];
  if (!isSecured(entry)) return conflictViolations(stmt, table);
  const select = stmt.selectStmt && 'SelectStmt' in stmt.selectStmt ? stmt.selectStmt.SelectStmt : undefined;
  if (!select?.valuesLists?.length) {
    found.push(`rule 9: insert into ${table} takes its rows from a SELECT; use VALUES with parameters`);
  } else if (entry?.kind === 'tenant') {
    const key = entry.key ?? 'clinic_id';
    const at = (stmt.cols ?? []).findIndex((column) => 'ResTarget' in column && column.ResTarget.name === key);
    const bound = select.valuesLists.every((row) => at >= 0 && 'List' in row && isParameter(row.List.items?.[at]));
    if (!bound) found.push(`rule 7: insert into ${table} must name ${key} and give it as a parameter in every row`);
  }
  return [...found, ...conflictViolations(stmt, table)];
}

/** Rule 8: what a conflict writes comes from EXCLUDED or parameters, so that every node writes the same. */
function conflictViolations(stmt: InsertStmt, table: string): Violation[] {
  const clause = stmt.onConflictClause;
  if (clause?.action !== 'ONCONFLICT_UPDATE') return [];
  const found: Violation[] = [];
  visit(clause, (key) => {
    if (key === 'FuncCall' || key === 'SQLValueFunction') {
      found.push(`rule 8: ON CONFLICT DO UPDATE of ${table} calls a function; use EXCLUDED or a parameter`);
    }
  });
  visit(clause.targetList, (key, value) => {
    if (key === 'ColumnRef' && columnPath({ ColumnRef: value })[0] !== 'excluded') {
      found.push(`rule 8: ON CONFLICT DO UPDATE of ${table} reads the old row; use EXCLUDED or a parameter`);
    }
  });
  return found;
}

/** Rule 2: a row's clinic never changes. */
function movedClinic(level: Extract<Level, { kind: 'update' }>, registry: Registry): Violation[] {
  const table = level.stmt.relation?.relname ?? '';
  const entry = registry[table];
  if (entry?.kind !== 'tenant') return [];
  const moved = (level.stmt.targetList ?? []).some(
    (target) => 'ResTarget' in target && target.ResTarget.name === (entry.key ?? 'clinic_id'),
  );
  return moved ? [`rule 2: update of ${table} sets its clinic, which never changes`] : [];
}

/** Calls that hold on one node only: rules 7 and 14. */
function forbiddenCall({ funcname }: { funcname?: Node[] }): Violation[] {
  const last = funcname?.at(-1);
  const name = last && 'String' in last ? (last.String.sval ?? '') : '';
  if (name === 'set_config') return ['rule 7: set_config does not reach the workers of Citus; use app_set_clinic'];
  if (/^pg_(try_)?advisory/.test(name)) return [`rule 14: ${name} locks one node only; use a lease row`];
  return [];
}
