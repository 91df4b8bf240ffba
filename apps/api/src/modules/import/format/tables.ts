import type { Column, TableName } from './column.ts';
import { CASE_COLUMNS, PHOTO_COLUMNS, PRICE_COLUMNS, REVIEW_COLUMNS } from './columns-work.ts';
import { CERTIFICATION_COLUMNS, LOCATION_COLUMNS, PRACTITIONER_COLUMNS } from './columns-people.ts';

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

/** The names of a table's columns, in the order of the format. */
export const importColumns = (table: TableName): string[] => COLUMNS[table].map(({ name }) => name);

/** What the columns of a table hold, in words. */
export const importColumnTexts = (table: TableName): readonly Pick<Column, 'name' | 'holds'>[] => COLUMNS[table];
