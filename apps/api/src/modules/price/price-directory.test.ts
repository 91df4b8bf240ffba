import { expect, test } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { createWorld } from '../../../test/world.ts';
import { outboxHandlers } from '../../compose-worker.ts';
import { drainOutbox } from '../../platform/outbox/index.ts';
import { PriceService } from './index.ts';
import { termsOf } from './price.terms.ts';

const { doors } = await ownDatabase();
const handlers = await outboxHandlers(doors);
const prices = new PriceService(doors);

const ALL_IN = {
  taxIncluded: true,
  sessionsIncluded: 3,
  consultationIncluded: true,
  patchTestIncluded: true,
  touchUpIncluded: false,
  touchUpExtraMinor: 20_000,
  aftercareIncluded: true,
};

test('the directory shows a price once it is published, all in, and no more once it is withdrawn', async () => {
  const clinic = await createWorld(doors).clinic();
  const practitioner = await clinic.practitioner();
  const lows = async () => {
    await drainOutbox({
      doors,
      handlers,
      onError: (error) => {
        throw error;
      },
    });
    const [row] = await doors.readPublic<{ lows: number[] }>(
      `select price_lows as lows from directory_search where practitioner_id = $1`,
      [practitioner.id],
    );
    return row?.lows;
  };
  const made = await prices.create(clinic.member, {
    ...termsOf({ unit: 'per_treatment', amountMinor: 150_000, currency: 'GBP', ...ALL_IN }),
    locationId: (await clinic.home()).id,
    practitionerId: null,
    service: 'full_scalp',
    extent: null,
    publish: false,
  });
  if (!made.ok) throw new Error('The draft was refused');
  const { priceId } = made.value;
  expect(await lows()).toEqual([]);
  await prices.publish(clinic.member, { priceId, version: 1 });
  expect(await lows()).toEqual([170_000]);
  await prices.withdraw(clinic.member, { priceId, version: 2 });
  expect(await lows()).toEqual([]);
});
