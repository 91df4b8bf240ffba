import { type Money as Amount, useFormat } from '@stipple/ui/format';

/** A sum with its currency. */
export function Money({ amount }: { readonly amount: Amount }) {
  return useFormat().money(amount);
}
