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

const GIB = 1024 ** 3;

/** Bounds of an upload. */
export const UPLOAD_LIMITS = {
  /** Bytes of a photo or a document. */
  bytes: PHOTO_FILE_LIMITS.bytes,
  /** Files that somebody has on their way or waiting to be used, at a time. */
  atOnce: 50,
  /** Bytes of those together: a chain's whole history with its photos fits in, a disk is not filled (judgement J). */
  accountBytes: 4 * GIB,
  /** Bytes of all that people of one clinic have on their way or waiting. */
  clinicBytes: 8 * GIB,
  /** How long a file waits after its last byte. */
  minutes: 60,
  nameLength: 200,
} as const;

/** How many bytes a browser sends at a time: small enough to arrive in the time that a request has. */
export const UPLOAD_CHUNK = 1024 * 1024;
