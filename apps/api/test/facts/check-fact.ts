import { parseSync } from 'libpg-query';
import { visit } from '../sql/levels.ts';

/** What a check constraint on one column says, in the form that domain constants have. */
export interface Fact {
  values?: readonly (string | number)[];
  /** Characters of a text. */
  length?: { min?: number; max?: number };
  range?: { min?: number; max?: number };
  pattern?: string;
}

/** Columns that a condition names. */
export function columnsOf(condition: string): string[] {
  const columns = new Set<string>();
  visit(parseSync(`select where ${condition}`), (key, value) => {
    if (key !== 'ColumnRef') return;
    const field = (value as { fields?: { String?: { sval?: string } }[] }).fields?.at(-1);
    columns.add(field?.String?.sval ?? '*');
  });
  return [...columns];
}

/**
 * Reads a condition on one column as Postgres prints it.
 * @throws Error when it is of a form that is not known here
 */
export function readFact(condition: string): Fact {
  const fact: Fact = {};
  let rest = condition.replace(/::(?:text|integer|double precision)/g, '');
  const take = (form: RegExp, keep: (found: string[]) => void) => {
    rest = rest.replaceAll(new RegExp(form, 'g'), (_, ...found: string[]) => {
      keep(found);
      return '';
    });
  };
  const bound = (of: 'length' | 'range', operator: string | undefined, number: string | undefined) => {
    const value = Number(number?.replaceAll(/[()']/g, ''));
    const known = (fact[of] ??= {});
    if (operator === '>=') known.min = value;
    else if (operator === '>') known.min = value + 1;
    else known.max = value;
  };
  // A list column: each of its values is one of these, and it is not empty.
  take(/\w+ <@ ARRAY\[(.*?)\]/, ([list = '']) => {
    fact.values = list.split(', ').map((item) => item.slice(1, -1));
  });
  take(/array_length\(\w+, 1\) > 0/, () => undefined);
  take(/\w+ = ANY \(ARRAY\[(.*?)\]\)/, ([list = '']) => {
    fact.values = list.split(', ').map((item) => (item.startsWith("'") ? item.slice(1, -1) : Number(item)));
  });
  take(/\w+ ~ '(.*?)'/, ([pattern]) => {
    fact.pattern = pattern ?? '';
  });
  take(/\w+ = lower\(\w+\)/, () => undefined);
  take(/length\(\w+\) (>=|<=|>) (\d+)/, ([operator, number]) => bound('length', operator, number));
  take(/\w+ (>=|<=|>) (\(?'?-?\d+'?\)?)/, ([operator, number]) => bound('range', operator, number));
  if (rest.replaceAll(/[()\s]|AND/g, '') !== '') throw new Error(`A check of an unknown form: ${condition}`);
  return fact;
}
