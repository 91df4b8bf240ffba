import type { Consultation, Zone } from '@stipple/domain';
import { finding, type Finding } from '../finding.ts';

/** Mean 4 of 10 (S1), band 1-5 (C). */
export const PAIN = { typical: 4, low: 1, high: 5, of: 10 } as const;
const HIGHER: readonly Zone[] = ['hairline', 'temples'];

/** How much it may hurt: typical and band of 10, and where more; the crown is uncertain. */
export interface Pain {
  readonly typical: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
  readonly higherAt: readonly Zone[];
  readonly uncertainAt: readonly Zone[];
  readonly findings: readonly Finding[];
}

/** F: pain by zone. Without a topical anaesthetic (A6) the text says so. */
export function painOf(c: Consultation): Pain {
  const zones = c.zones.map((z) => z.zone).toSorted();
  const higherAt = zones.filter((z) => HIGHER.includes(z));
  const uncertainAt = zones.filter((z) => z === 'vertex');
  return {
    ...PAIN,
    higherAt,
    uncertainAt,
    findings: [
      finding('F', 'INFO', 'f.typical', { values: { ...PAIN } }),
      ...(higherAt.length > 0 ? [finding('F', 'INFO', 'f.higher', { values: { zones: higherAt.join(', ') } })] : []),
      ...(uncertainAt.length > 0 ? [finding('F', 'INFO', 'f.crown')] : []),
      ...(c.lidocaineRisk === 'yes' ? [finding('F', 'INFO', 'f.noTopical')] : []),
    ],
  };
}
