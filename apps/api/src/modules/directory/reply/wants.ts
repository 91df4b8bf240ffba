import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { CARD_HOLDS } from '../sources.repository.ts';
import { PIECES, WHOLE_PIECES, type Wants } from '../search/statement.ts';
import { cardMost } from './plan.ts';
import { fieldsOf, innerOf, objectTypeOf, type SelectedField } from '../../../graphql/selection.ts';

/** What a selection that graphql-js executes needs of the statement: the pieces named anywhere below the list. */
export function wantsOf(info: GraphQLResolveInfo): Wants {
  const context = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const connection = objectTypeOf(info.parentType, info.fieldName)!;
  const root: SelectedField = { key: '', name: info.fieldName, nodes: info.fieldNodes };
  const below = (type: GraphQLObjectType, field: SelectedField) => fieldsOf(context, type, innerOf(field));
  const own = below(connection, root);
  const edgeType = objectTypeOf(connection, 'edges')!;
  const nodeType = objectTypeOf(connection, 'nodes')!;
  const edges = own.filter((field) => field.name === 'edges').flatMap((field) => below(edgeType, field));
  const nodes = [
    ...own.filter((field) => field.name === 'nodes'),
    ...edges.filter((field) => field.name === 'node'),
  ].flatMap((field) => below(nodeType, field));
  const edge = (name: string) => edges.some((field) => field.name === name);
  const node = (name: string) => nodes.some((field) => field.name === name);
  const pieceOf = (name: string) => name.replace(/_[a-z]/g, (part) => part[1]!.toUpperCase());
  return {
    pieces: new Set(WHOLE_PIECES.filter((name) => name === 'profile' || node(pieceOf(name)))),
    // Whatever is selected below, the card has it.
    fromCard: new Set(PIECES),
    rank: edge('rank'),
    distance: edge('distanceKm'),
    matching: edge('matchingCases'),
    priceForNeed: edge('priceForNeed'),
    credentials: node('credentials'),
    prices: node('prices'),
    reviews: node('reviews') ? CARD_HOLDS.reviews : 0,
    verifiedReviews: node('reviews') ? CARD_HOLDS.reviews : 0,
    cases: node('cases') ? cardMost('cases') : 0,
    totals: node('cases') || node('reviews'),
  };
}
