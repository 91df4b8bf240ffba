import type { Expected, Finding } from '@stipple/domain';

/** Why a photo's row is rejected; names as in the import's report. */
export type PhotoRejectionCategory =
  | 'empty_file'
  | 'unsupported_file'
  | 'corrupt_file'
  | 'image_too_large'
  | 'unsafe_path'
  | 'file_missing';

/** A photo that is not taken in. `message` says what is wrong, `expected` what would be right. */
export interface RejectedPhoto {
  readonly kind: 'rejected';
  readonly category: PhotoRejectionCategory;
  readonly message: Finding;
  readonly expected: Expected;
}

export function rejected(category: PhotoRejectionCategory, message: Finding, expected: Expected): RejectedPhoto {
  return { kind: 'rejected', category, message, expected };
}
