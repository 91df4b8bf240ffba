import { PHOTO_FILE_LIMITS } from './photo-file.ts';

/** What may be uploaded, told from the content, with the endings that a file of that content may have. */
export const UPLOAD_TYPES = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
} as const satisfies Record<string, readonly string[]>;
export type UploadType = keyof typeof UPLOAD_TYPES;

/** Bounds of an upload: bytes of a file, unclaimed files of an account at a time, minutes after its last byte. */
export const UPLOAD_LIMITS = { bytes: PHOTO_FILE_LIMITS.bytes, atOnce: 50, minutes: 60, nameLength: 200 } as const;

/** How many bytes a browser sends at a time: small enough to arrive in the time that a request has. */
export const UPLOAD_CHUNK = 1024 * 1024;
