/** Where pieces that the inbox and the operator's queue share find their texts: in the one of the two that is open. */
export const SHARED_TEXTS = ['reviews', 'disputes'] as const;
