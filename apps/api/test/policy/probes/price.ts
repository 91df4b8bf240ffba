import { globalIdOf } from '../../../src/graphql/relay/index.ts';
import { PriceRaiseService } from '../../../src/modules/price/index.ts';
import type { PriceRow } from '../../../src/modules/price/price.builder.ts';
import type { Place, Probe } from '../probe.ts';

const ALL_IN = {
  taxIncluded: true,
  sessionsIncluded: 3,
  consultationIncluded: true,
  patchTestIncluded: true,
  touchUpIncluded: true,
  aftercareIncluded: true,
};
const TERMS = { unit: 'PER_TREATMENT', amountMinor: 150_000, currency: 'GBP', ...ALL_IN };
let days = 0;

/** A price at the place that overlaps with no other one. */
async function price({ clinic, location }: Place, given: Partial<Omit<PriceRow, 'clinicId' | 'locationId'>> = {}) {
  days += 1;
  const day = new Date(Date.UTC(2030, 0, days)).toISOString().slice(0, 10);
  const row = await clinic.price({ location, ...ALL_IN, validFrom: day, validUntil: day, ...given });
  return { row, id: globalIdOf('Price', row) };
}

/** One for always, of a size of its own, that can be raised. */
const standing = async (place: Place) => {
  const practitioner = await place.clinic.practitioner({ locations: [place.location] });
  const row = await place.clinic.price({ location: place.location, practitioner, ...ALL_IN });
  return { row, id: globalIdOf('Price', row) };
};

const mutation = (name: string, type: string, field = 'price { id }') =>
  `mutation($input: ${type}!) { ${name}(input: $input) { ${field} userErrors { path code message } } }`;

export const PRICE_PROBES: readonly Probe[] = [
  {
    field: 'ManagedClinic.prices',
    document: '{ viewer { clinic { prices(first: 100) { nodes { id } totalCount } } } }',
    async plant(place) {
      return { mark: (await price(place)).id };
    },
  },
  {
    field: 'ManagedClinic.price',
    document: 'query($id: ID!) { viewer { clinic { price(id: $id) { low { amountMinor } versions { version } } } } }',
    async plant(place) {
      return { variables: { id: (await price(place)).id } };
    },
  },
  {
    field: 'ManagedClinic.priceBook',
    document: '{ viewer { clinic { priceBook(first: 100) { nodes { prices { id } } totalCount } } } }',
    async plant(place) {
      return { mark: (await price(place)).id };
    },
  },
  {
    field: 'Mutation.createPrice',
    document: mutation('createPrice', 'CreatePriceInput'),
    plant: ({ location }) => {
      const locationId = globalIdOf('Location', location);
      return { variables: { input: { ...TERMS, locationId, service: 'SCAR', extent: 'SMALL' } } };
    },
  },
  {
    field: 'Mutation.updatePrice',
    document: mutation('updatePrice', 'UpdatePriceInput'),
    async plant(place) {
      const { id } = await price(place, { status: 'draft' });
      return { variables: { input: { ...TERMS, priceId: id, version: 1 } } };
    },
  },
  {
    field: 'Mutation.publishPrice',
    document: mutation('publishPrice', 'PublishPriceInput'),
    async plant(place) {
      return { variables: { input: { priceId: (await price(place, { status: 'draft' })).id, version: 1 } } };
    },
  },
  {
    field: 'Mutation.withdrawPrice',
    document: mutation('withdrawPrice', 'WithdrawPriceInput'),
    async plant(place) {
      return { variables: { input: { priceId: (await price(place)).id, version: 1 } } };
    },
  },
  {
    field: 'Mutation.copyPrices',
    document: mutation('copyPrices', 'CopyPricesInput', 'copies { count }'),
    async plant(place) {
      const { id } = await price(place);
      return { variables: { input: { priceIds: [id], locationIds: [globalIdOf('Location', place.location)] } } };
    },
  },
  {
    field: 'Mutation.raisePrices',
    document: mutation('raisePrices', 'RaisePricesInput', 'raise { count }'),
    async plant(place) {
      return { variables: { input: { priceIds: [(await standing(place)).id], percent: 5, fromDay: '2040-01-01' } } };
    },
  },
  {
    field: 'Mutation.undoPriceRaise',
    document: mutation('undoPriceRaise', 'UndoPriceRaiseInput', 'raise { count }'),
    async plant(place) {
      const { row } = await standing(place);
      const { doors, clinic } = place;
      const change = { priceIds: [row.id], percent: 5, fromDay: '2040-01-01' };
      const raised = await new PriceRaiseService(doors).raise(clinic.member, change);
      if (!raised.ok) throw new Error('The raise was refused');
      return { variables: { input: { raiseId: raised.value.id } } };
    },
  },
];
