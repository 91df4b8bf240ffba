/**
 * Type bytes of global ids. Ids are kept by callers for ever: a byte is never changed and never given to another type.
 */
export const NODE_TYPES = {
  Clinic: 1,
  Location: 2,
  Practitioner: 3,
  Credential: 4,
  PortfolioCase: 5,
  Photo: 6,
  Review: 7,
  Place: 8,
  CertificationBody: 9,
  Price: 10,
} as const;
export type NodeTypeName = keyof typeof NODE_TYPES;

/** Sizes of pages of every connection. */
export const PAGE_SIZE = { min: 1, max: 100, usual: 20 } as const;

/** Most ids that one `nodes` field answers. */
export const NODES_AT_ONCE = 20;
