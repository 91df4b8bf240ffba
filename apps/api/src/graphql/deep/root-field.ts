import { getArgumentValues } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { RootField } from '../pass-through/index.ts';
import { innerOf, objectTypeOf } from '../selection.ts';
import { selectionCompleter } from './answer.ts';
import type { DeepReader } from './reader.ts';

/** Finds the clinic and the row that a page's arguments mean, or `null`. */
export type FindRow = (
  args: Readonly<Record<string, unknown>>,
  request: RequestContext,
) => Promise<{ readonly clinicId: string; readonly subjectId: string } | null>;

/** A page of one row, read and answered without graphql-js where its selection allows it. */
export const deepRoot = (reader: DeepReader, name: string, find: FindRow): RootField => ({
  name,
  plan(context, field) {
    const query = context.schema.getQueryType()!;
    const definition = query.getFields()[name]!;
    const type = objectTypeOf(query, name)!;
    const complete = selectionCompleter(context, reader.registry, type, innerOf(field));
    const read = reader.prepare(type.name, innerOf(field), context);
    return async (variables, request) => {
      const found = await find(getArgumentValues(definition, field.nodes[0]!, variables), request);
      const row = found && (await read(found.clinicId, found.subjectId, request));
      return row && complete(row);
    };
  },
});
