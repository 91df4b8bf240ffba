import type { ImportDates, ImportDecimal, ImportTable } from '@stipple/domain';
import { createImportSchema, mapImportSchema } from '@stipple/validation';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Validated } from '../../../graphql/validate.ts';
import { ImportDatesEnum, ImportDecimalEnum, ImportTableEnum } from './import-job.managed.type.ts';

@InputType({ description: 'A file to import.' })
export class ImportFileInput {
  @Field(() => ID, { description: 'The upload, sent with the purpose `import`.' })
  uploadId: string;

  @Field(() => ImportTableEnum, { nullable: true, description: 'The table it holds, where its name does not tell.' })
  table?: ImportTable | null;
}

@InputType({ description: 'Files to read. Nothing lands before `runImport`.' })
@Validated(createImportSchema)
export class CreateImportInput {
  @Field(() => [ImportFileInput], { description: 'CSV files, a workbook, or a ZIP with tables and photos.' })
  files: ImportFileInput[];

  @Field(() => ImportDatesEnum, { nullable: true, description: 'How dates are written; as last time when not given.' })
  dates?: ImportDates | null;

  @Field(() => ImportDecimalEnum, { nullable: true, description: 'The decimal sign; as last time when not given.' })
  decimal?: ImportDecimal | null;
}

@InputType({ description: 'What a heading means.' })
export class ImportMeaningInput {
  @Field(() => ImportTableEnum, { description: 'The table it stands in.' })
  table: ImportTable;

  @Field(() => String, { description: 'The heading as it stands in the file.' })
  heading: string;

  @Field(() => String, { nullable: true, description: 'The column it means; null to leave it out.' })
  column?: string | null;
}

@InputType({ description: 'What the headings of an import mean. Its files are read again.' })
@Validated(mapImportSchema)
export class MapImportInput {
  @Field(() => ID, { description: 'Which import.' })
  importId: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;

  @Field(() => [ImportMeaningInput], { description: 'Headings that mean something else than their names say.' })
  meanings: ImportMeaningInput[];

  @Field(() => ImportDatesEnum, { description: 'How dates are written.' })
  dates: ImportDates;

  @Field(() => ImportDecimalEnum, { description: 'The decimal sign.' })
  decimal: ImportDecimal;
}

@InputType({ description: 'Which import to run.' })
export class RunImportInput {
  @Field(() => ID, { description: 'Which import.' })
  importId: string;
}

@InputType({ description: 'Which import to stop. Rows that have landed stay.' })
export class CancelImportInput {
  @Field(() => ID, { description: 'Which import.' })
  importId: string;
}
