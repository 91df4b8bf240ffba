/** Where pieces that the clinic's list and the operator's queue share find their texts: in the one that is open. */
export const SHARED_TEXTS = ['credentials', 'credentialQueue'] as const;
