import {
  resolveSettings,
  type Catalogue,
  type Consultation,
  type PriceBook,
  type Product,
  type Settings,
  type SettingKey,
} from '@stipple/domain';

/** The day most cases are asked on. */
export const TODAY = '2026-06-15';

/** Settings of a clinic in London, with changed values. */
export function settings(
  values: Partial<Record<SettingKey, number>> = {},
  region = 'GB',
  timeZone = 'Europe/London',
): Settings {
  const given = Object.entries(values).map(([key, value]) => ({ key, value }));
  const resolved = resolveSettings({ version: 'test-1', region, timeZone, values: given });
  if (!resolved.settings || resolved.problems.length > 0) throw new Error(JSON.stringify(resolved.problems));
  return resolved.settings;
}

/** Every question answered with no, a patch test observed for 14 days, one zone: nothing stands against treatment. */
export const HEALTHY: Consultation = {
  bornOn: '1986-02-10',
  indications: ['aga_male'],
  stage: { scale: 'norwood', stage: 'III' },
  zones: [{ zone: 'frontal' }],
  headCircumferenceCm: 57,
  skinLab: { L: 62, a: 10, b: 18 },
  undertone: 'neutral',
  hairColour: 'dark_brown',
  greyPercent: 5,
  pregnantOrBreastfeeding: 'no',
  areaActive: 'no',
  keloid: 'no',
  pigmentAllergy: 'no',
  lidocaineRisk: 'no',
  bleedingDisorder: 'no',
  bloodThinner: 'no',
  isotretinoin: 'no',
  chemotherapyNow: 'no',
  chemotherapyPlanned: 'no',
  chemotherapyPast: 'no',
  diabetes: 'no',
  immunosuppressed: 'no',
  autoimmune: 'no',
  heartValve: 'no',
  epilepsy: 'no',
  uncontrolledBloodPressure: 'no',
  sarcoidosis: 'no',
  tattooGranuloma: 'no',
  transplanted: 'no',
  laserRemoved: 'no',
  lesionInArea: 'no',
  vitiligo: 'no',
  psoriasis: 'no',
  seborrhoea: 'no',
  veryDry: 'no',
  oilySkin: 'no',
  highSun: 'no',
  poorAftercare: 'no',
  repair: 'no',
  patchTests: [{ productId: 'black-1', lot: 'L1', on: '2026-06-01', reaction: 'no' }],
};

/** A healthy consultation with some answers changed. */
export const consultation = (changes: Partial<Consultation> = {}): Consultation => ({ ...HEALTHY, ...changes });

/** A black concentrate that may be diluted 2 to 30 parts of water, in order for GB. */
export const BLACK: Product = {
  id: 'black-1',
  brand: 'Example',
  line: 'Concentrate',
  shade: 'Black',
  system: 'dilutable',
  carrier: 'water',
  colourIndex: ['77266'],
  colourants: ['carbon'],
  absorbable: false,
  minWater: 2,
  maxWater: 30,
  lot: 'L1',
  expiresOn: '2027-12-31',
  compliance: [{ region: 'GB', basis: 'Certificate 12', checkedOn: '2026-01-10' }],
  recalled: false,
};

/** A pre-shaded bottle for dark brown hair, in order for GB. */
export const SHADED: Product = {
  ...BLACK,
  id: 'shade-3',
  line: 'Shades',
  shade: '3',
  system: 'premixed',
  minWater: undefined,
  maxWater: undefined,
  hairTags: ['dark_brown', 'black'],
  skinTags: ['light', 'intermediate'],
  lot: 'S9',
};

export const STERILE = {
  id: 'water-1',
  name: 'Sterile water',
  sterile: 'yes',
  singleUse: 'yes',
  lot: 'W1',
  expiresOn: '2027-01-31',
} as const;

export const catalogue = (
  products: readonly Product[] = [BLACK, SHADED],
  diluents: Catalogue['diluents'] = [STERILE],
): Catalogue => ({
  version: 'cat-1',
  products,
  diluents,
});

export const PRICES: PriceBook = {
  version: 'prices-1',
  currency: 'GBP',
  validUntil: '2026-12-31',
  taxPercent: 20,
  zones: [
    { zone: 'hairline', low: 10_000, high: 15_000 },
    { zone: 'frontal', low: 20_000, high: 25_000 },
    { zone: 'scar', low: 15_000, high: 20_000 },
  ],
  addOns: [
    { addOn: 'scar', low: 5_000, high: 9_000 },
    { addOn: 'repair', low: 7_000, high: 8_000 },
    { addOn: 'touch_up', low: 20_000, high: 20_000 },
  ],
  included: ['Patch test'],
  cancellation: '48 hours before',
};
