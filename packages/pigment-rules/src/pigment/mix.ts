import { check, inputProblem, isDay, MIX, PRODUCT, type Mix, type Product } from '@stipple/domain';
import { finding, type Finding } from '../finding.ts';
import { answered, refused, type Result } from '../result.ts';
import { diluentProblems } from './product.ts';

/**
 * B9 and B2 for a mix as recorded: whether the entry is accepted, with every reason against it. A premixed product
 * takes no water; a diluted one needs a sterile, single-use diluent with its own lot, not past its last day.
 */
export function checkMix(
  mix: Mix,
  product: Product,
  on: string,
): Result<{ accepted: boolean; findings: readonly Finding[] }> {
  const problems = [...check(MIX, mix), ...check(PRODUCT, product, 'product')];
  if (!isDay(on)) problems.push(inputProblem('on', 'INVALID_VALUE', on, 'a calendar day as YYYY-MM-DD'));
  if (problems.length > 0) return refused(problems);
  if (mix.productId !== product.id)
    problems.push(inputProblem('productId', 'UNKNOWN_REFERENCE', mix.productId, product.id));
  if (problems.length > 0) return refused(problems);
  const entry = (rule: Finding['rule'], key: string) =>
    finding(rule, 'BLOCK', key, {
      scope: 'entry',
      subject: product.id,
      inputs: { water: mix.water, totalMl: mix.totalMl },
    });
  const findings: Finding[] = [];
  if (product.system === 'premixed') {
    if (mix.water > 0) findings.push(entry('B2', 'b2.diluted'));
  } else if (mix.water > 0) {
    if (!mix.diluent) findings.push(entry('B9', 'b9.notRecorded'));
    else findings.push(...diluentProblems(mix.diluent, on).map((key) => entry('B9', key)));
  }
  return answered({ accepted: findings.length === 0, findings });
}
