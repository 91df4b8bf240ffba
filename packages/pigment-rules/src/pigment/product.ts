import {
  complianceRegionOf,
  type Diluent,
  type HairColour,
  type ItaClass,
  type Product,
  type Settings,
} from '@stipple/domain';
import { finding, type Finding } from '../finding.ts';

const productFinding = (
  product: Product,
  rule: Finding['rule'],
  key: string,
  values: Record<string, string | number> = {},
) =>
  finding(rule, 'BLOCK', key, {
    scope: 'product',
    subject: product.id,
    values: { product: `${product.brand} ${product.line} ${product.shade}`, ...values },
    inputs: { product: product.id },
    legal: rule === 'B1',
  });

/** Whether a diluent may be used on a day: sterile, single use, with its own lot, and not past its last day (B9). */
export function diluentProblems(diluent: Diluent, on: string): string[] {
  const problems: string[] = [];
  if (diluent.sterile !== 'yes') problems.push('b9.notSterile');
  if (diluent.singleUse !== 'yes') problems.push('b9.notSingleUse');
  if (!diluent.lot) problems.push('b9.noLot');
  if (diluent.expiresOn && diluent.expiresOn < on) problems.push('b9.expired');
  return problems;
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_.]/g, '');

/** Ingredients of a product, as they are compared with a client's allergies. */
function holds(product: Product, ingredient: string): boolean {
  const all = [...product.colourIndex, ...(product.ingredients ?? []), ...product.colourants];
  return all.some((i) => plain(i) === plain(ingredient));
}

/** What a product is measured against. */
export interface ProductNeeds {
  readonly settings: Settings;
  readonly on: string;
  readonly allergens: readonly string[];
  readonly hair: HairColour | undefined;
  readonly skin: ItaClass | undefined;
  readonly diluents: readonly Diluent[];
}

/** B1, B2, A5, B9: every reason for which a product is left out; empty when it may be used. */
export function exclusions(product: Product, needs: ProductNeeds): Finding[] {
  const { settings, on, allergens, hair, skin, diluents } = needs;
  const found: Finding[] = [];
  const region = complianceRegionOf(settings.region);
  if (product.recalled) found.push(productFinding(product, 'B1', 'b1.recalled'));
  if (!product.lot) found.push(productFinding(product, 'B1', 'b1.noLot'));
  if (!product.expiresOn) found.push(productFinding(product, 'B1', 'b1.noExpiry'));
  else if (product.expiresOn < on) found.push(productFinding(product, 'B1', 'b1.expired', { on: product.expiresOn }));
  const recorded = product.compliance.some(
    (r) => r.region === region && r.checkedOn <= on && (!r.validUntil || on <= r.validUntil),
  );
  if (!recorded) found.push(productFinding(product, 'B1', 'b1.noRecord', { region }));
  for (const allergen of allergens) {
    if (holds(product, allergen)) found.push(productFinding(product, 'A5', 'a5.inProduct', { allergen }));
  }
  if (product.system === 'dilutable') {
    if (!diluents.some((d) => diluentProblems(d, on).length === 0))
      found.push(productFinding(product, 'B9', 'b9.noDiluent'));
    const { minWater, maxWater } = product;
    if (typeof minWater === 'number' && typeof maxWater === 'number' && minWater > maxWater) {
      found.push(productFinding(product, 'B3', 'b3.rangeReversed', { minWater, maxWater }));
    }
    return found;
  }
  if (hair !== undefined && product.hairTags?.length && !product.hairTags.includes(hair)) {
    found.push(productFinding(product, 'B2', 'b2.otherHair', { hair }));
  }
  if (skin !== undefined && product.skinTags?.length && !product.skinTags.includes(skin)) {
    found.push(productFinding(product, 'B2', 'b2.otherSkin', { skin }));
  }
  return found;
}
