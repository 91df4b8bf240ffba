import type { Consultation, Product } from '@stipple/domain';
import { finding, type Finding } from '../finding.ts';

/** B6: advice on undertone; contested, so it never excludes a product. */
export function undertoneAdvice(c: Consultation, product: Product): Finding[] {
  const details = {
    scope: 'product',
    subject: product.id,
    inputs: { product: product.id, ...(c.undertone ? { undertone: c.undertone } : {}) },
  } as const;
  const found: Finding[] = [];
  const iron = product.colourants.includes('iron_oxide');
  if (iron && c.undertone === 'warm' && product.undertone === 'warm')
    found.push(finding('B6', 'CAUTION', 'b6.red', details));
  if (c.undertone === 'cool' && product.undertone === 'cool') found.push(finding('B6', 'CAUTION', 'b6.blue', details));
  if (product.colourants.includes('carbon')) found.push(finding('B6', 'INFO', 'b6.carbon', details));
  return found;
}
