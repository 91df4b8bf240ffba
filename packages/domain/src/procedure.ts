/**
 * Names of the procedure as people type them, normalised, longest first (domain.md claim 58). In a search they find
 * nobody in particular: everyone here does it.
 */
export const PROCEDURE_NAMES = [
  'scalp micro pigmentation',
  'scalp micropigmentation',
  'hairline micropigmentation',
  'hair micropigmentation',
  'hairline pigmentation',
  'scalp pigmentation',
  'hair pigmentation',
  'micropigmentation',
  'tricopigmentation',
  'trichopigmentation',
  'hair follicle tattoo',
  'hairline tattoo',
  'scalp tattoo',
  'head tattoo',
  'hair tattoo',
  'smp',
] as const;
