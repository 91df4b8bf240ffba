import { allInProblems, problem, type Problem, type Expected, filled } from '@stipple/domain';
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
  if (other) problems.push(problem('validFrom', 'CONFLICT', null, freeOf(other.validFrom, other.validUntil)));
  return problems;
}

/** Days on which the price that holds from day to day does not. */
function freeOf(from: string | null, until: string | null): Expected {
  const FREE = 'days on which no other published price for the same holds; one holds';
  if (from !== null && until !== null) return filled(`${FREE} from {from} to {until}`, { from, until });
  if (from !== null) return filled(`${FREE} from {from} on`, { from });
  return until === null ? `${FREE} always` : filled(`${FREE} until {until}`, { until });
}
