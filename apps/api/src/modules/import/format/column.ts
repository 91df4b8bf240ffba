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
