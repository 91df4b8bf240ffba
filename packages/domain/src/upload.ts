import { IMPORT_LIMITS } from './import-job.ts';
import { PHOTO_FILE_LIMITS } from './photo-file.ts';

/** What may be uploaded, told from the content, with the endings that a file of that content may have. */
export const UPLOAD_TYPES = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
} as const satisfies Record<string, readonly string[]>;
export type UploadType = keyof typeof UPLOAD_TYPES;

/** What an upload is for, and how many bytes it may have: a photo or a document, or a chain's own files. */
export const UPLOAD_PURPOSES = {
  file: { bytes: PHOTO_FILE_LIMITS.bytes },
  import: { bytes: IMPORT_LIMITS.fileBytes },
} as const satisfies Record<string, { readonly bytes: number }>;
export type UploadPurpose = keyof typeof UPLOAD_PURPOSES;

/** Bounds of an upload: bytes of a photo or a document, unclaimed files of an account at a time, minutes after its last byte. */
export const UPLOAD_LIMITS = { bytes: PHOTO_FILE_LIMITS.bytes, atOnce: 50, minutes: 60, nameLength: 200 } as const;

/** How many bytes a browser sends at a time: small enough to arrive in the time that a request has. */
export const UPLOAD_CHUNK = 1024 * 1024;
