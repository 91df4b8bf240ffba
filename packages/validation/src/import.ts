import { filled, IMPORT_DATES, IMPORT_DECIMALS, IMPORT_LIMITS, IMPORT_TABLES } from '@stipple/domain';
import * as z from 'zod/mini';
import { must } from './fields.ts';

const TOO_MANY = filled('at most {max} files at a time', { max: IMPORT_LIMITS.files });

/** Files to import: each an upload, and the table it holds where its name does not tell. */
export const createImportSchema = z.object({
  files: z.array(z.object({ uploadId: z.string(), table: z.nullish(z.enum(IMPORT_TABLES)) })).check(
    must((files) => files.length > 0, 'OUT_OF_RANGE', 'a file'),
    must((files) => files.length <= IMPORT_LIMITS.files, 'OUT_OF_RANGE', TOO_MANY),
    must(
      (files) => new Set(files.map(({ uploadId }) => uploadId)).size === files.length,
      'INVALID_VALUE',
      'each file once',
    ),
  ),
  dates: z.nullish(z.enum(IMPORT_DATES)),
  decimal: z.nullish(z.enum(IMPORT_DECIMALS)),
});

/** What the headings of an import's files mean, and how its dates and numbers are written. */
export const mapImportSchema = z.object({
  importId: z.string(),
  version: z.number(),
  meanings: z
    .array(
      z.object({
        table: z.enum(IMPORT_TABLES),
        heading: z.string().check(z.minLength(1), z.maxLength(500)),
        column: z.nullish(z.string().check(z.maxLength(60))),
      }),
    )
    .check(z.maxLength(IMPORT_LIMITS.meanings)),
  dates: z.enum(IMPORT_DATES),
  decimal: z.enum(IMPORT_DECIMALS),
});
