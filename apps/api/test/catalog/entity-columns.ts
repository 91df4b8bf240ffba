import { getMetadataStorage } from 'type-graphql';
import type { DataSource } from 'typeorm';

/** The columns of each entity: whether a reader gets them unasked, and whether they are a field of the public type. */
export function entityColumns(source: DataSource) {
  const fields = getMetadataStorage().fields;
  return source.entityMetadatas.map((entity) => ({
    table: entity.tableName,
    columns: entity.columns.map((column) => ({
      name: column.databaseName,
      selected: column.isSelect,
      exposed: fields.some((field) => field.target === entity.target && field.name === column.propertyName),
    })),
  }));
}
