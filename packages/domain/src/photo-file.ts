/** Types a photo's file may have, told from its content (import-format rule 13). */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];

/** Most that a photo's file may hold: pixels (import-format rule 13) and bytes. */
export const PHOTO_FILE_LIMITS = { pixels: 60_000_000, bytes: 20 * 1024 * 1024 } as const;

/** Widths photos are served at, in pixels; a smaller original is never enlarged. */
export const PHOTO_WIDTHS = [320, 640, 1280, 1920] as const;
export type PhotoWidth = (typeof PHOTO_WIDTHS)[number];
