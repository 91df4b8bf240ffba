import { describe, expect, it } from 'vitest';
import { ownDatabase } from '../../../test/database.ts';
import { createWorld } from '../../../test/world.ts';
import { drainOutbox } from '../../platform/outbox/index.ts';
import type { CardMaker } from './card.ts';
import { DirectoryService } from './directory.service.ts';
import { Projector } from './projector.ts';
import { NO_FILTER, type DirectoryFilter } from './search/filter.ts';
import { PRACTITIONER_ORDERS, type PractitionerOrder } from './search/order.ts';
import type { Wants } from './search/statement.ts';

const { doors } = await ownDatabase();
const cards = {
  make: ({ practitioner }: { practitioner: { clinicId: string; id: string } }) => {
    const key = { clinic_id: practitioner.clinicId, practitioner_id: practitioner.id };
    const texts = { profile: '{}', clinic: '{}', locations: '[]', rating: '{}' };
    const lists = {
      credentials: [],
      credential_during: [],
      reviews: [],
      verified_reviews: [],
      cases: [],
      case_tags: [],
    };
    const pieces = { ...key, ...texts, ...lists };
    const beside = {
      healed_evidence: '{}',
      rank_parts: '[]',
      case_total: 0,
      review_total: 0,
      verified_review_total: 0,
    };
    return { card: { ...pieces, prices: [], price_during: [] }, entry: { ...pieces, ...beside } };
  },
} as unknown as CardMaker;
const projector = new Projector(doors, cards);
const directory = new DirectoryService(doors, () => Promise.reject(new Error('no place is asked for here')));

const drain = () =>
  drainOutbox({
    doors,
    handlers: [projector.handle],
    onError: (error) => {
      throw error;
    },
  });

const EVERYTHING: Wants = {
  pieces: new Set(['profile', 'clinic', 'locations', 'rating', 'healed_evidence']),
  fromCard: new Set(),
  rank: true,
  distance: true,
  matching: true,
  priceForNeed: true,
  credentials: true,
  prices: true,
  reviews: 3,
  verifiedReviews: 3,
  cases: 3,
  totals: true,
};
const page = { limit: 20, backwards: false, after: null, before: null };

const found = async (filter: Partial<DirectoryFilter>, order: PractitionerOrder = 'rank') =>
  (await directory.search({ ...NO_FILTER, ...filter }, order, page, EVERYTHING)).rows;

describe('search', async () => {
  const clinic = await createWorld(doors).clinic({ name: 'Alder' });
  const leeds = await clinic.location({ city: 'Leeds', latitude: 53.8, longitude: -1.55, coordinateSource: 'given' });
  const york = await clinic.location({ city: 'York', latitude: 53.96, longitude: -1.08, coordinateSource: 'given' });
  const robin = await clinic.practitioner({
    name: 'Robin Ash',
    locations: [leeds, york],
    languages: ['en', 'de'],
    servesWomen: false,
  });
  const kim = await clinic.practitioner({ name: 'Kim Oak', locations: [york], languages: ['en'], servesWomen: true });
  await clinic.certification({ practitioner: robin, kind: 'training', verified: true });
  await clinic.portfolioCase({
    practitioner: robin,
    indication: 'aga_male',
    scale: 'norwood',
    stage: 'III',
    fitzpatrick: 'II',
    hairColour: 'black',
  });
  await clinic.review({ practitioner: kim, rating: 5, treatment: true });
  await clinic.price({
    location: york,
    service: 'hairline',
    amountMinor: 90_000,
    currency: 'GBP',
    unit: 'per_treatment',
  });
  await drain();

  const filters: [string, Partial<DirectoryFilter>, string[]][] = [
    ['nothing: in date before the rest', {}, [robin.id, kim.id]],
    ['near Leeds', { near: { latitude: 53.8, longitude: -1.55, radiusKm: 10 } }, [robin.id]],
    ['near York, either location', { near: { latitude: 53.96, longitude: -1.08, radiusKm: 10 } }, [robin.id, kim.id]],
    ['far away', { near: { latitude: 10, longitude: 10, radiusKm: 10 } }, []],
    [
      'a need',
      {
        need: { indication: 'aga_male', scale: 'norwood', stage: 'III', fitzpatrick: 'III', hairColour: 'dark_brown' },
      },
      [robin.id],
    ],
    ['another stage', { need: { scale: 'norwood', stage: 'IV' } }, []],
    ['a scale', { need: { scale: 'norwood' } }, [robin.id]],
    ['monk tone falls back to Fitzpatrick', { need: { monk: 3, fitzpatrick: 'II' } }, [robin.id]],
    ['a credential in date', { credentials: ['training'] }, [robin.id]],
    ['rating', { minRating: 4.5 }, [kim.id]],
    ['reviews', { minReviews: 2 }, []],
    ['language', { languages: ['de'] }, [robin.id]],
    ['women', { serves: 'women' }, [kim.id]],
    [
      'a price',
      { service: 'hairline', price: { currency: 'GBP', minMinor: 50_000, maxMinor: 95_000 } },
      [robin.id, kim.id],
    ],
    ['too dear', { service: 'hairline', price: { currency: 'GBP', minMinor: null, maxMinor: 80_000 } }, []],
    ['words', { words: ['oak', 'york'] }, [kim.id]],
  ];
  it.each(filters)('finds by %s', async (_, filter, ids) => {
    expect((await found(filter)).map((row) => row.practitioner_id)).toEqual(ids);
    expect(await directory.count({ ...NO_FILTER, ...filter })).toBe(ids.length);
  });

  it.each(PRACTITIONER_ORDERS)('pages through the order by %s both ways', async (order) => {
    const all = await found({}, order);
    const filter = { ...NO_FILTER };
    const first = await directory.search(filter, order, { ...page, limit: 1 }, EVERYTHING);
    expect(first.hasNextPage).toBe(true);
    const second = await directory.search(
      filter,
      order,
      { ...page, limit: 1, after: first.cursorOf(first.rows[0]!) },
      EVERYTHING,
    );
    expect([first, second].map((p) => p.rows[0]?.practitioner_id)).toEqual(all.map((row) => row.practitioner_id));
    expect(second.hasNextPage).toBe(false);
    const back = await directory.search(
      filter,
      order,
      { limit: 1, backwards: true, after: null, before: second.cursorOf(second.rows[0]!) },
      EVERYTHING,
    );
    expect(back.rows[0]?.practitioner_id).toBe(all[0]?.practitioner_id);
    expect(back.hasPreviousPage).toBe(false);
  });

  it('counts choices given the other filters', async () => {
    const facets = await directory.facets(
      [
        'indication',
        'stage',
        'scar_type',
        'min_reviews',
        'currency',
        'skin_tone',
        'monk_tone',
        'hair_colour',
        'credential',
        'min_rating',
        'language',
        'serves',
      ],
      { ...NO_FILTER, languages: ['en'], need: { indication: 'aga_male' } },
    );
    const count = (facet: string, value: string) =>
      facets.find((row) => row.facet === facet && row.value === value)?.count ?? 0;
    expect(count('indication', 'aga_male')).toBe(1);
    expect(count('skin_tone', 'III')).toBe(1);
    expect(count('skin_tone', 'V')).toBe(0);
    expect(count('language', 'de')).toBe(1);
    expect(count('credential', 'training')).toBe(1);
    expect(count('stage', 'norwood III')).toBe(1);
    expect(count('stage', 'norwood IV')).toBe(0);
    expect(count('currency', 'GBP')).toBe(1);
    expect(count('min_reviews', '1')).toBe(0);
  });

  it('offers what to give up when nobody is found', async () => {
    const relaxed = await directory.relaxations({
      ...NO_FILTER,
      near: { latitude: 53.8, longitude: -1.55, radiusKm: 10 },
      serves: 'women',
    });
    expect(relaxed.map(({ part, count }) => [part, count])).toEqual([
      ['serves', 1],
      ['near', 1],
    ]);
    expect(relaxed[1]?.radiusKm).toBe(40);
  });

  it('takes who left out of the directory', async () => {
    await doors.asClinic(clinic.member, async (tx) => {
      await tx.query(`update practitioner set status = 'left' where clinic_id = $1 and id = $2`, [clinic.id, kim.id]);
      await tx.record({ kind: 'practitioner.left', subjectType: 'practitioner', subjectId: kim.id });
    });
    await drain();
    expect((await found({})).map((row) => row.practitioner_id)).toEqual([robin.id]);
  });
});
