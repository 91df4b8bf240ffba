import type { GraphQLResolveInfo } from 'graphql';
import type { Place } from '../../graphql/deep/index.ts';
import { fieldsOf, innerOf, objectTypeOf, type SelectedField } from '../../graphql/selection.ts';

/** Where in a comparison practitioners and their cases are selected. */
export interface ComparedPlaces {
  readonly practitioner: readonly Place[];
  readonly case: readonly Place[];
}

/** Finds every `practitioners { practitioner { ... } }` and `practitioners { matchingCases { case { ... } } }`. */
export function comparedPlaces(info: GraphQLResolveInfo): ComparedPlaces {
  const context = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const comparison = objectTypeOf(info.parentType, info.fieldName)!;
  const compared = objectTypeOf(comparison, 'practitioners')!;
  const matching = objectTypeOf(compared, 'matchingCases')!;
  const root: SelectedField = { key: '', name: info.fieldName, nodes: info.fieldNodes };
  const below = (type: typeof comparison, field: SelectedField, name: string) =>
    fieldsOf(context, type, innerOf(field)).filter((inner) => inner.name === name);
  const lists = below(comparison, root, 'practitioners');
  return {
    practitioner: lists.flatMap((list) =>
      below(compared, list, 'practitioner').map((own) => ({ prefix: `${list.key}.${own.key}.`, sets: innerOf(own) })),
    ),
    case: lists.flatMap((list) =>
      below(compared, list, 'matchingCases').flatMap((match) =>
        below(matching, match, 'case').map((own) => ({
          prefix: `${list.key}.${match.key}.${own.key}.`,
          sets: innerOf(own),
        })),
      ),
    ),
  };
}
