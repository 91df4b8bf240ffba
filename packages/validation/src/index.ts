import './sentences.ts';

export { nodesArguments } from './nodes.ts';
export * from './account.ts';
export * from './care.ts';
export * from './credential.ts';
export * from './location.ts';
export * from './practitioner.ts';
export * from './portfolio.ts';
export { schemaOf, schemaWith } from './schema-of.ts';
export * from './review.ts';
export { createImportSchema, mapImportSchema } from './import.ts';
export { removeViewSchema, saveViewSchema } from './saved-view.ts';
export * from './price.ts';
export { changeSettingsSchema, setBlockingCredentialsSchema } from './setting.ts';
