import { HAIR_COLOURS } from '../scales/hair.ts';
import { ITA_CLASSES } from '../scales/ita.ts';
import { UNDERTONES } from '../scales/skin.ts';
import { answer, code, day, flag, list, number, optional, record, text, type Infer } from './shape.ts';

/** Two incompatible systems: a black concentrate is diluted, a pre-shaded bottle never is (domain.md 0.4). */
export const PIGMENT_SYSTEMS = ['premixed', 'dilutable'] as const;
/** What the pigment is carried in. */
export const CARRIER_CLASSES = ['water', 'glycerin', 'alcohol', 'witch_hazel', 'mixed', 'unknown'] as const;
/** What gives the colour, as far as it changes a warning (B6). */
export const COLOURANT_CLASSES = ['carbon', 'iron_oxide', 'titanium_dioxide', 'organic'] as const;
/** Regions whose rules a product's record can be about. */
export const COMPLIANCE_REGIONS = ['EU', 'GB', 'US', 'OTHER'] as const;
export type ComplianceRegion = (typeof COMPLIANCE_REGIONS)[number];

const compliance = record('A record that the product meets the rules of a region', {
  region: code('Region', COMPLIANCE_REGIONS),
  basis: text('Law or standard, and document', 300),
  checkedOn: day('Day it was checked'),
  validUntil: optional(day('Last day on which it counts')),
});

/** One product of a clinic's own catalogue; one entry for each lot. */
export const PRODUCT = record('Pigment', {
  id: text('Id in the catalogue', 100),
  brand: text('Brand'),
  line: text('Line'),
  shade: text('Shade'),
  system: code('Premixed or dilutable', PIGMENT_SYSTEMS),
  carrier: code('Carrier', CARRIER_CLASSES),
  colourIndex: list('Colour index numbers', text('Colour index number', 20), 30),
  ingredients: optional(list('Other ingredients', text('Ingredient', 100), 100)),
  colourants: list('What gives the colour', code('Colourant', COLOURANT_CLASSES), 4),
  absorbable: flag('Does the body absorb it?'),
  undertone: optional(code('Undertone of the shade', UNDERTONES)),
  hairTags: optional(list('Hair colours the shade is for', code('Hair colour', HAIR_COLOURS), 10)),
  skinTags: optional(list('Skin classes the shade is for', code('ITA class', ITA_CLASSES), 6)),
  minWater: optional(number('Least water to 1 part of pigment', 0, 100)),
  maxWater: optional(number('Most water to 1 part of pigment', 0, 100)),
  lot: optional(text('Lot', 60)),
  expiresOn: optional(day('Last day of use')),
  compliance: list('Compliance records', compliance, 20),
  recalled: flag('Recalled?'),
});
export type Product = Infer<typeof PRODUCT>;

export const DILUENT = record('Diluent', {
  id: text('Id in the catalogue', 100),
  name: text('Name'),
  sterile: answer('Sterile? Distilled is not sterile'),
  singleUse: answer('Single use?'),
  lot: optional(text('Lot', 60)),
  expiresOn: optional(day('Last day of use')),
});
export type Diluent = Infer<typeof DILUENT>;

/** A clinic's own catalogue. It starts empty: nothing is invented (domain.md section 2). */
export const CATALOGUE = record('Catalogue', {
  version: text('Version', 60),
  products: list('Products', PRODUCT, 500),
  diluents: list('Diluents', DILUENT, 100),
});
export type Catalogue = Infer<typeof CATALOGUE>;

/** A mix as recorded at a session (B9). */
export const MIX = record('Mix', {
  productId: text('Product', 100),
  water: number('Parts of water to 1 part of pigment', 0, 100),
  totalMl: number('Total in ml', 0.05, 100),
  diluent: optional(DILUENT),
});
export type Mix = Infer<typeof MIX>;
