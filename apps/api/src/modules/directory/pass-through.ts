import { getArgumentValues } from 'graphql';
import { RawJson, type RootField } from '../../graphql/pass-through/index.ts';
import { pageOf } from '../../graphql/relay/index.ts';
import { objectTypeOf } from '../../graphql/selection.ts';
import type { SearchRequest } from './directory.request.ts';
import type { DirectoryService } from './directory.service.ts';
import { planConnection } from './reply/connection.ts';

/** `practitioners` from the cards' own text, where a selection asks for nothing that no card holds. */
export const practitionersRoot = (directory: DirectoryService): RootField => ({
  name: 'practitioners',
  plan(context, field) {
    const query = context.schema.getQueryType()!;
    const definition = query.getFields()[field.name]!;
    const plan = planConnection(context, objectTypeOf(query, field.name)!, field);
    return async (variables) => {
      const request = getArgumentValues(definition, field.nodes[0]!, variables) as unknown as SearchRequest;
      const { filter, order } = await directory.read(request);
      return new RawJson(plan.write(await directory.search(filter, order, pageOf(request), plan.wants)));
    };
  },
});
