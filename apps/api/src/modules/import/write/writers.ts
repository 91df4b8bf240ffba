import type { RowOf } from '../format/rows.ts';
import type { TableName } from '../format/column.ts';
import { caseWriter } from './cases.repository.ts';
import { certificationWriter } from './certifications.repository.ts';
import type { TableWriter } from './context.ts';
import { locationWriter } from './locations.repository.ts';
import { photoWriter } from './photos.repository.ts';
import { practitionerWriter } from './practitioners.repository.ts';
import { priceWriter } from './prices.repository.ts';
import { reviewWriter } from './reviews.repository.ts';

/** A typed row of any table. */
export type WrittenRow = RowOf[TableName];

/** The writer of each table. */
export const WRITERS: { readonly [T in TableName]: TableWriter<RowOf[T]> } = {
  locations: locationWriter,
  practitioners: practitionerWriter,
  certifications: certificationWriter,
  cases: caseWriter,
  photos: photoWriter,
  reviews: reviewWriter,
  prices: priceWriter,
};
