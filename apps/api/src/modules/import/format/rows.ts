import type { RowReader } from './row-reader.ts';
import { readCertification, readLocation, readPractitioner } from './rows-people.ts';
import type { CertificationRow, LocationRow, PractitionerRow } from './rows-people.ts';
import { readCase, readPhoto, readPrice, readReview } from './rows-work.ts';
import type { CaseRow, PhotoRow, PriceRow, ReviewRow } from './rows-work.ts';
import type { TableName } from './column.ts';

/** The typed row of each table. */
export interface RowOf {
  locations: LocationRow;
  practitioners: PractitionerRow;
  certifications: CertificationRow;
  cases: CaseRow;
  photos: PhotoRow;
  reviews: ReviewRow;
  prices: PriceRow;
}

/** Reads a typed row of each table. Each throws one `RowFault` for the first thing wrong. */
export const READ_ROW: { readonly [T in TableName]: (row: RowReader) => RowOf[T] } = {
  locations: readLocation,
  practitioners: readPractitioner,
  certifications: readCertification,
  cases: readCase,
  photos: readPhoto,
  reviews: readReview,
  prices: readPrice,
};
