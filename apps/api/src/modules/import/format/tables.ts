import { CASE_COLUMNS, PHOTO_COLUMNS, PRICE_COLUMNS, REVIEW_COLUMNS } from './columns-work.ts';
import { CERTIFICATION_COLUMNS, LOCATION_COLUMNS, PRACTITIONER_COLUMNS } from './columns-people.ts';

/** The tables of the format, in the order in which they are read: what a row points at comes before it. */
export const TABLE_NAMES = [
  'locations',
  'practitioners',
  'certifications',
  'cases',
  'photos',
  'reviews',
  'prices',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** One column of a table as the format and its documentation know it. */
export interface Column {
  readonly name: string;
  /** Without it, or with a blank cell in it, nothing can be imported. */
  readonly required?: true;
  /** Other headings it is known by, already normalised (see `normaliseHeading`). */
  readonly aliases?: readonly string[];
  /** What a cell holds, for the documentation and for messages. */
  readonly holds: string;
  /** A value for the template folder. */
  readonly example: string;
}

/** The columns of every table. */
export const COLUMNS: Readonly<Record<TableName, readonly Column[]>> = {
  locations: LOCATION_COLUMNS,
  practitioners: PRACTITIONER_COLUMNS,
  certifications: CERTIFICATION_COLUMNS,
  cases: CASE_COLUMNS,
  photos: PHOTO_COLUMNS,
  reviews: REVIEW_COLUMNS,
  prices: PRICE_COLUMNS,
};

/** Of these columns a table needs one at least. */
export const ONE_OF: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  certifications: ['practitioner_external_id', 'location_external_id'],
};
