import { getMetadataArgsStorage } from 'typeorm';

/** A column that every reader of a row may see: its name in SQL and its property in code. */
export interface ReadableColumn {
  readonly name: string;
  readonly property: string;
}

/**
 * The columns of an entity but those marked `select: false`, which the public role may not read. The entity is the
 * one place where they are listed; hand-written statements take them from here.
 */
export function readableColumns(entity: Function): ReadableColumn[] {
  return getMetadataArgsStorage()
    .filterColumns(entity)
    .filter(({ options }) => options.select !== false)
    .map(({ options, propertyName }) => ({ name: options.name ?? propertyName, property: propertyName }));
}
