import { addDays, dayAfterHours, hoursHavePassed, type PatchTest } from '@stipple/domain';
import { ask, NOTHING, raise, together, type Context, type Raised } from '../context.ts';
import { finding } from '../finding.ts';
import { textOrder } from '../order.ts';

/** Whether a patch test has been observed long enough, and from which day. By the clock where both times are known. */
export function patchClear(context: Context, test: PatchTest): { clear: boolean; from: string } {
  const hours = context.settings.values['safety.patchHours'];
  if (test.at && context.asOf.at) {
    return {
      clear: hoursHavePassed(test.at, hours, context.asOf.at),
      from: dayAfterHours(test.at, hours, context.settings.timeZone),
    };
  }
  const from = addDays(test.on, Math.ceil(hours / 24));
  return { clear: from <= context.asOf.on, from };
}

/** Patch tests without a reaction, the longest observed first. */
function usable(tests: readonly PatchTest[]): PatchTest[] {
  return tests
    .filter((t) => t.reaction !== 'yes')
    .toSorted((a, b) =>
      textOrder(JSON.stringify([a.on, a.at, a.productId, a.lot]), JSON.stringify([b.on, b.at, b.productId, b.lot])),
    );
}

/**
 * A21: no session without a patch test of at least 48 hours (setting). A named practitioner may waive a missing one,
 * and the client is told. Whether product and lot are the tested ones is looked at for each product (`patchOfProduct`).
 */
export function patchTest(context: Context): Raised {
  const tests = usable(context.consultation.patchTests ?? []);
  const hours = context.settings.values['safety.patchHours'];
  const ideal = context.settings.values['safety.patchIdealDays'];
  const setting = { key: 'safety.patchHours', value: hours } as const;
  const best = tests[0];
  if (best === undefined) {
    return raise(
      finding('A21', 'DEFER', 'a21.missing', {
        until: null,
        values: { hours, ideal },
        setting,
        overridable: true,
        tellClient: true,
      }),
    );
  }
  const { clear, from } = patchClear(context, best);
  const inputs = { 'patchTests.on': best.on };
  if (!clear) {
    return raise(
      finding('A21', 'DEFER', 'a21.early', {
        until: from,
        values: { hours, ideal, until: from },
        inputs,
        setting,
        overridable: true,
        tellClient: true,
      }),
    );
  }
  const unread = best.reaction === 'no' ? NOTHING : ask('A21', 'patchTests.reaction');
  const late = addDays(best.on, ideal) <= context.asOf.on;
  const values = { product: best.productId, lot: best.lot, ideal };
  return together(
    unread,
    raise(finding('A21', 'INFO', late ? 'a21.observed' : 'a21.short', { values, inputs, setting })),
  );
}

/** A21 for one product: was this product, in this lot, patch-tested long enough and without a reaction? */
export function patchOfProduct(context: Context, productId: string, lot: string): Raised {
  const tests = usable(context.consultation.patchTests ?? []).filter((t) => t.productId === productId && t.lot === lot);
  const hours = context.settings.values['safety.patchHours'];
  const setting = { key: 'safety.patchHours', value: hours } as const;
  const details = { scope: 'product', subject: productId, setting, overridable: true, tellClient: true } as const;
  const best = tests[0];
  if (best === undefined) {
    return raise(
      finding('A21', 'DEFER', 'a21.newLot', { ...details, until: null, values: { product: productId, lot, hours } }),
    );
  }
  const { clear, from } = patchClear(context, best);
  if (clear) return NOTHING;
  return raise(
    finding('A21', 'DEFER', 'a21.early', {
      ...details,
      until: from,
      values: { hours, until: from, ideal: context.settings.values['safety.patchIdealDays'] },
    }),
  );
}

/** A22: anaesthetics above the limit, without a configured limit, or meant to be covered are rejected from the kit. */
export function kit(context: Context): Raised {
  const limit = context.settings.values['safety.lidocainePercent'];
  return together(
    ...(context.consultation.kit ?? []).map((entry) => {
      const details = { scope: 'kit', subject: entry.name, legal: context.settings.region === 'US' } as const;
      const inputs = { 'kit.name': entry.name, 'kit.lidocainePercent': entry.lidocainePercent };
      const values = { name: entry.name, percent: entry.lidocainePercent, limit: limit ?? 0 };
      const parts: Raised[] = [];
      if (entry.lidocainePercent > 0 && limit === null)
        parts.push(raise(finding('A22', 'BLOCK', 'a22.noLimit', { ...details, values, inputs })));
      if (limit !== null && entry.lidocainePercent > limit) {
        const setting = { key: 'safety.lidocainePercent', value: limit } as const;
        parts.push(raise(finding('A22', 'BLOCK', 'a22.tooStrong', { ...details, values, inputs, setting })));
      }
      if (entry.occlusion === 'yes')
        parts.push(raise(finding('A22', 'BLOCK', 'a22.occlusion', { ...details, values, inputs })));
      else if (entry.occlusion !== 'no') parts.push(ask('A22', 'kit.occlusion'));
      return together(...parts);
    }),
  );
}
