/** Limits of a list as somebody saved it: its name and its part of the address, in characters. */
export const SAVED_VIEW_LIMITS = { list: 40, name: 80, query: 2_000 } as const;

/** What a list is called in addresses. */
export const LIST_NAME_PATTERN = /^[a-z][a-zA-Z-]*$/;

/** How many views one person saves of one list. */
export const SAVED_VIEWS_MOST = 30;
