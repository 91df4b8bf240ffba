/** What the admin's palette finds by name. */
export const FOUND_KINDS = ['location', 'practitioner', 'portfolio_case'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];
