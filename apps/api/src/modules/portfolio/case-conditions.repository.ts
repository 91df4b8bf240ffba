import { DAYS_PER_MONTH } from '@stipple/domain';
import type { DeepStatement } from '../../graphql/deep/index.ts';
import { BadUserInput } from '../../platform/errors.ts';
import { checkedNeed } from '../scale/index.ts';
import type { CaseFilter } from './case-filter.input.ts';
import { healedDays, HEALED } from './photo-sql.repository.ts';

/** Longest a result can be asked to have healed, in months. */
const LONGEST = 240;

/**
 * The conditions of a filter on cases.
 * @throws BadUserInput naming the part that makes no sense
 */
export function caseConditions(row: string, filter: CaseFilter | null | undefined, statement: DeepStatement): string[] {
  if (!filter) return [];
  const { stage } = checkedNeed({ scale: filter.scale, stage: filter.stage }, ['filter']);
  const conditions: string[] = [];
  const equal = (column: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined) conditions.push(`${row}.${column} = ${statement.add(value, 'text')}`);
  };
  const oneOf = (column: string, values: readonly unknown[] | null | undefined, type: string) => {
    if (values) conditions.push(`${row}.${column} = any(${statement.add(values, `${type}[]`)})`);
  };
  equal('indication', filter.indication);
  equal('scale', filter.scale);
  equal('stage', stage);
  equal('scar_type', filter.scarType);
  oneOf('fitzpatrick', filter.fitzpatrick, 'text');
  oneOf('monk', filter.monk, 'integer');
  oneOf('hair_colour', filter.hairColours, 'text');
  if (filter.monk?.some((tone) => tone < 1 || tone > 10)) {
    throw new BadUserInput('`monk` holds tones between 1 and 10.', ['filter', 'monk']);
  }
  return [...conditions, ...healedFor(row, filter.minMonthsHealed, statement)];
}

function healedFor(row: string, months: number | null | undefined, statement: DeepStatement): string[] {
  if (months === null || months === undefined) return [];
  if (months < 0 || months > LONGEST) {
    throw new BadUserInput(`\`minMonthsHealed\` must be between 0 and ${LONGEST}.`, ['filter', 'minMonthsHealed']);
  }
  const longEnough =
    months === 0
      ? ''
      : `and ${healedDays('f', row)} >= ${statement.add(Math.ceil(months * DAYS_PER_MONTH), 'integer')}`;
  return [
    `exists (select from photo f where f.clinic_id = ${statement.clinic} and f.case_id = ${row}.id
       and f.moment in ${HEALED} ${longEnough})`,
  ];
}
