import { allInProblems, problem, type Problem } from '@stipple/domain';
import type { ClinicTx } from '../../platform/db/index.ts';
import { priceBook, type PriceSubject, type PriceTerms } from './price.repository.ts';
import { partsIn } from './price.whole.ts';

/**
 * What keeps a price from being published: it is not all-in, or another one for the same holds on its days. The
 * location is locked by the caller, so that two can not be published side by side.
 */
export async function publicationProblems(
  tx: ClinicTx,
  price: PriceSubject & PriceTerms,
  except: readonly string[],
): Promise<Problem[]> {
  const problems = allInProblems({ ...price, parts: partsIn(price) });
  const other = await priceBook(tx).overlapping(price, except);
  if (other) {
    const from = other.validFrom ?? 'always';
    const until = other.validUntil ?? 'without end';
    const expected = `days on which no other published price for the same holds; one holds from ${from} to ${until}`;
    problems.push(problem('validFrom', 'CONFLICT', null, expected));
  }
  return problems;
}
