import { systemMember } from '@stipple/domain';
import { PriceService } from '../modules/price/index.ts';
import { DisputeService } from '../modules/review/index.ts';
import type { Doors } from '../platform/db/index.ts';
import type { ClinicRows } from './chain-plan.ts';

/** What a chain asked the operator to look at. */
const DISPUTES = [
  { reason: 'not_a_client', statement: 'We know nobody of this name, and on that day the studio was closed.' },
  { reason: 'harmful', statement: 'The last sentence threatens one of our practitioners.' },
] as const;

/** The work that waits on the desks of the first chain: disputes with the operator, and prices in preparation. */
export async function loadDesk(doors: Doors, [chain]: readonly ClinicRows[]): Promise<void> {
  if (!chain) return;
  const member = systemMember(chain.clinic.id);
  const poor = chain.reviews.filter(({ status, rating, body }) => status === 'published' && rating <= 2 && body);
  for (const [i, dispute] of DISPUTES.entries()) {
    const reviewId = poor[i]?.id;
    if (reviewId) await new DisputeService(doors).dispute(member, { ...dispute, reviewId });
  }
  const [first] = chain.locations;
  const listed = chain.prices.filter(
    ({ locationId, service, practitionerId }) =>
      locationId === first?.id && service !== 'consultation' && practitionerId === null,
  );
  const others = chain.locations.slice(1, 3).map(({ id }) => id);
  await new PriceService(doors).copy(
    member,
    listed.slice(0, 2).map(({ id }) => id),
    others,
  );
}
