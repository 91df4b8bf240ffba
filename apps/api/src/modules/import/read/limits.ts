/** The longest record in bytes: a longer one is rejected alone. */
export const MAX_RECORD_BYTES = 1024 * 1024;

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** The most bytes one part of a workbook may unpack to; what is packed tighter is taken for a bomb. */
export const MAX_PART_BYTES = 1024 * 1024 * 1024;
