import type { ComplianceRegion } from './products.ts';

/** Countries where EU chemicals law applies: the Union and the EEA. */
const EU_LAW = new Set(
  'AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** The region whose record a product needs in a country. */
export function complianceRegionOf(countryCode: string): ComplianceRegion {
  if (EU_LAW.has(countryCode)) return 'EU';
  if (countryCode === 'GB' || countryCode === 'US') return countryCode;
  return 'OTHER';
}
