import {
  IMPORT_DATES,
  IMPORT_DECIMALS,
  IMPORT_FAILURES,
  IMPORT_LIMITS,
  IMPORT_STATUSES,
  IMPORT_TABLES,
} from '@stipple/domain';
import type { ImportDates, ImportDecimal, ImportFailure, ImportStatus, ImportTable } from '@stipple/domain';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { domainEnum } from '../../../graphql/enums.ts';
import { connectionType } from '../../../graphql/relay/index.ts';
import { DateTime } from '../../../graphql/scalars.ts';

export const ImportStatusEnum = domainEnum('ImportStatus', IMPORT_STATUSES, 'How far an import is.', {
  uploaded: 'Its files are here and are being read.',
  read: 'It is known what would happen; nothing has landed yet.',
  running: 'Its rows are landing.',
  done: 'It is over; rejected rows are in its report.',
  failed: 'Nothing could be made of its files.',
  cancelled: 'Somebody stopped it; rows that had landed stay.',
});
export const ImportTableEnum = domainEnum('ImportTable', IMPORT_TABLES, 'A table of a chain’s own files.', {
  locations: 'Places of business.',
  practitioners: 'People who perform the treatment.',
  certifications: 'Credentials of people and places.',
  cases: 'Portfolio cases.',
  photos: 'Photos of cases.',
  reviews: 'What clients said.',
  prices: 'Prices.',
});
export const ImportDatesEnum = domainEnum('ImportDates', IMPORT_DATES, 'How dates are written.', {
  iso: 'Year-month-day, such as 2026-03-31.',
  dmy: 'Day, month, year, such as 31.3.2026.',
  mdy: 'Month, day, year, such as 3/31/2026.',
});
export const ImportDecimalEnum = domainEnum('ImportDecimal', IMPORT_DECIMALS, 'Which sign parts the decimals.', {
  point: 'A point, such as 1.5.',
  comma: 'A comma, such as 1,5.',
});
const ImportFailureEnum = domainEnum('ImportFailure', IMPORT_FAILURES, 'Why nothing could be made of the files.', {
  no_tables: 'None of them is a table that is known.',
  unreadable: 'A file can not be read.',
  internal: 'Something went wrong here.',
});

@ObjectType({ description: 'A file of an import.', simpleResolvers: true })
export class ImportFile {
  @Field(() => String, { description: 'What its sender calls it.' })
  name: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes: number;

  @Field(() => ImportTableEnum, { nullable: true, description: 'The table it holds, where somebody said so.' })
  table: ImportTable | null;
}

@ObjectType({ description: 'What somebody said of a heading.', simpleResolvers: true })
export class ImportMeaning {
  @Field(() => ImportTableEnum, { description: 'The table it stands in.' })
  table: ImportTable;

  @Field(() => String, { description: 'The heading, without case, spaces as underscores.' })
  heading: string;

  @Field(() => String, { nullable: true, description: 'The column it means; null when it is to be left out.' })
  column: string | null;
}

@ObjectType({ description: 'A heading of a file, and what it is taken for.', simpleResolvers: true })
export class ImportHeading {
  @Field(() => String, { description: 'As it stands in the file.' })
  heading: string;

  @Field(() => String, { nullable: true, description: 'The column it is taken for; null when it is left out.' })
  column: string | null;

  @Extensions({ listSize: IMPORT_LIMITS.previewRows })
  @Field(() => [String], { description: 'What stands below it in the first rows.' })
  samples: readonly string[];
}

@ObjectType({ description: 'A column of the import format.', simpleResolvers: true })
export class ImportColumn {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether no row can do without it.' })
  required: boolean;

  @Field(() => String, { description: 'What a cell holds.' })
  holds: string;
}

@ObjectType({ description: 'A table as it was found in the files.', simpleResolvers: true })
export class ImportPreviewTable {
  @Field(() => ImportTableEnum, { description: 'Which table.' })
  table: ImportTable;

  @Field(() => String, { description: 'The file, or the file and its sheet.' })
  file: string;

  @Extensions({ listSize: 20 })
  @Field(() => [ImportHeading], { description: 'Its headings, in their order.' })
  headings: readonly ImportHeading[];

  @Extensions({ listSize: 20 })
  @Field(() => [ImportColumn], { description: 'The columns that a heading can mean.' })
  columns: readonly ImportColumn[];
}

@ObjectType({ description: 'What became, or would become, of the rows of a table.', simpleResolvers: true })
export class ImportCounts {
  @Field(() => ImportTableEnum, { description: 'Which table.' })
  table: ImportTable;

  @Field(() => Int, { description: 'Rows in the file.' })
  rows: number;

  @Field(() => Int, { description: 'New records.' })
  created: number;

  @Field(() => Int, { description: 'Records that changed.' })
  updated: number;

  @Field(() => Int, { description: 'Records that were so already.' })
  unchanged: number;

  @Field(() => Int, { description: 'Rows that were left out.' })
  rejected: number;
}

@ObjectType({ description: 'A row that was left out, and why.', simpleResolvers: true })
export class ImportRejection {
  @Field(() => ImportTableEnum, { description: 'Which table.' })
  table: ImportTable;

  @Field(() => String, { description: 'The file.' })
  file: string;

  @Field(() => Int, { description: 'The line of the file where the row starts; the header is 1.' })
  line: number;

  @Field(() => String, { nullable: true, description: 'The id that the row has in its file.' })
  rowId: string | null;

  @Field(() => String, { nullable: true, description: 'The column; null when the row as a whole is at fault.' })
  column: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there.' })
  value: string | null;

  @Field(() => String, { description: 'What kind of mistake it is.' })
  category: string;

  @Field(() => String, { description: 'What is wrong.' })
  message: string;

  @Field(() => String, { description: 'What would be right.' })
  expected: string;
}

@ObjectType({ description: 'A table that was left out as a whole, and why.', simpleResolvers: true })
export class ImportFileError {
  @Field(() => String, { description: 'The file.' })
  file: string;

  @Field(() => Int, { nullable: true, description: 'The line, where there is one.' })
  line?: number | null;

  @Field(() => String, { description: 'What is wrong.' })
  message: string;
}

@ObjectType({ description: 'Rejected rows to mend and to send again.', simpleResolvers: true })
export class ImportRejectedFile {
  @Field(() => ImportTableEnum, { description: 'Which table.' })
  table: ImportTable;

  @Field(() => String, { description: 'Where to download it, while one is signed in.' })
  url: string;
}

@ObjectType({ description: 'What became, or would become, of the rows of an import.', simpleResolvers: true })
export class ImportReport {
  @Extensions({ listSize: 7 })
  @Field(() => [ImportCounts], { description: 'Of each table.' })
  counts: readonly ImportCounts[];

  @Extensions({ listSize: 7 })
  @Field(() => [ImportFileError], { description: 'Tables that were left out as a whole.' })
  fileErrors: readonly ImportFileError[];

  @Extensions({ listSize: 10 })
  @Field(() => [String], { description: 'What is worth a word and no mistake.' })
  warnings: readonly string[];

  @Extensions({ listSize: IMPORT_LIMITS.shownRejections })
  @Field(() => [ImportRejection], { description: 'The first of the rejected rows.' })
  rejections: readonly ImportRejection[];

  @Extensions({ listSize: 7 })
  @Field(() => [ImportRejectedFile], { description: 'All rejected rows as they stood, one file for each table.' })
  rejectedFiles: readonly ImportRejectedFile[];
}

@ObjectType('ImportJob', { description: 'An import of a chain’s own files.', simpleResolvers: true })
export class ManagedImport {
  @Field(() => ID, { description: 'The import’s own id.' })
  id: string;

  @Field(() => ImportStatusEnum, { description: 'How far it is.' })
  status: ImportStatus;

  @Extensions({ listSize: 3 })
  @Field(() => [ImportFile], { description: 'Its files.' })
  files: readonly ImportFile[];

  @Extensions({ listSize: 20 })
  @Field(() => [ImportMeaning], { description: 'What somebody said of its headings.' })
  meanings: readonly ImportMeaning[];

  @Field(() => ImportDatesEnum, { description: 'How its dates are written.' })
  dates: ImportDates;

  @Field(() => ImportDecimalEnum, { description: 'Which sign parts the decimals of its numbers.' })
  decimal: ImportDecimal;

  @Extensions({ listSize: 7 })
  @Field(() => [ImportPreviewTable], { nullable: true, description: 'Its tables, once they have been read.' })
  preview: readonly ImportPreviewTable[] | null;

  @Field(() => ImportReport, { nullable: true, description: 'What would happen, and in the end what did.' })
  report: ImportReport | null;

  @Field(() => Int, { description: 'Rows dealt with so far.' })
  rowsDone: number;

  @Field(() => Int, { nullable: true, description: 'Rows altogether, once the files have been read.' })
  rowsTotal: number | null;

  @Field(() => Int, { description: 'Rows left out so far.' })
  rejected: number;

  @Field(() => String, { nullable: true, description: 'The file that is being read.' })
  currentFile: string | null;

  @Field(() => ImportFailureEnum, { nullable: true, description: 'Why nothing could be made of its files.' })
  failure: ImportFailure | null;

  @Field(() => Int, { description: 'The version, for what is said of it.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Who sent it.' })
  startedBy: string | null;

  @Field(() => DateTime, { description: 'When its files were sent.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its rows began to land.' })
  startedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was over.' })
  finishedAt: Date | null;
}

export const ManagedImportConnection = connectionType(ManagedImport, 'ImportJob', 'imports');
