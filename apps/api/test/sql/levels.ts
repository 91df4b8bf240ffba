import type { DeleteStmt, InsertStmt, Node, SelectStmt, UpdateStmt } from 'libpg-query';

/** A table that one level of a statement reads or writes, under the name it has there. */
export interface Range {
  readonly table: string;
  readonly alias: string;
}

/**
 * One SELECT, INSERT, UPDATE or DELETE of a statement: the whole, a subquery, a branch of a UNION or a WITH entry.
 * Each is checked by itself, for a subquery that only correlates with its outer query is slow on Citus.
 */
export type Level =
  | { readonly kind: 'select'; readonly stmt: SelectStmt; readonly ranges: Range[]; readonly conditions: Node[] }
  | { readonly kind: 'update'; readonly stmt: UpdateStmt; readonly ranges: Range[]; readonly conditions: Node[] }
  | { readonly kind: 'delete'; readonly stmt: DeleteStmt; readonly ranges: Range[]; readonly conditions: Node[] }
  | { readonly kind: 'insert'; readonly stmt: InsertStmt; readonly ranges: []; readonly conditions: [] };

/** Every level of a parsed statement, outermost first. */
export function levelsOf(statement: unknown): Level[] {
  const levels: Level[] = [];
  visit(statement, (key, value) => {
    if (key === 'SelectStmt' || key === 'larg' || key === 'rarg') {
      const stmt = value as SelectStmt;
      // `larg` and `rarg` are also the sides of a join, and then are no statement.
      if (stmt.op !== undefined) levels.push({ kind: 'select', stmt, ...sources(stmt.fromClause, stmt.whereClause) });
    } else if (key === 'UpdateStmt') {
      const stmt = value as UpdateStmt;
      const target: Node[] = stmt.relation ? [{ RangeVar: stmt.relation }] : [];
      levels.push({ kind: 'update', stmt, ...sources([...target, ...(stmt.fromClause ?? [])], stmt.whereClause) });
    } else if (key === 'DeleteStmt') {
      const stmt = value as DeleteStmt;
      const target: Node[] = stmt.relation ? [{ RangeVar: stmt.relation }] : [];
      levels.push({ kind: 'delete', stmt, ...sources([...target, ...(stmt.usingClause ?? [])], stmt.whereClause) });
    } else if (key === 'InsertStmt') {
      levels.push({ kind: 'insert', stmt: value as InsertStmt, ranges: [], conditions: [] });
    }
  });
  return levels;
}

/** Calls back with every key and value below a node, parents first. */
export function visit(node: unknown, see: (key: string, value: object) => void): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(node)) see(key, value);
    visit(value, see);
  }
}

/** The tables of a FROM with its joins, and every condition that must hold: WHERE and ON, split at AND. */
function sources(from: readonly Node[] = [], where: Node | undefined): { ranges: Range[]; conditions: Node[] } {
  const ranges: Range[] = [];
  const conditions = where ? conjuncts(where) : [];
  const read = (node: Node) => {
    if ('RangeVar' in node) {
      const table = node.RangeVar.relname ?? '';
      ranges.push({ table, alias: node.RangeVar.alias?.aliasname ?? table });
    } else if ('JoinExpr' in node) {
      const { larg, rarg, quals } = node.JoinExpr;
      if (larg) read(larg);
      if (rarg) read(rarg);
      if (quals) conditions.push(...conjuncts(quals));
    }
  };
  for (const node of from) read(node);
  return { ranges, conditions };
}

/** The conditions that AND joins. */
export function conjuncts(node: Node): Node[] {
  if ('BoolExpr' in node && node.BoolExpr.boolop === 'AND_EXPR') return (node.BoolExpr.args ?? []).flatMap(conjuncts);
  return [node];
}
