/** Where pieces that both homes share find their texts: in the one of the two that is open. */
export const SHARED_TEXTS = ['home', 'operatorHome'] as const;
