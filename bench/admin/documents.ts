import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** One thing to ask below `viewer`. */
export interface Asked {
  readonly name: string;
  readonly by: 'owner' | 'operator';
  /** The document, with rows as deep as the request may cost: the deepest first. */
  readonly documents: readonly string[];
}

type AnyField = GraphQLField<unknown, unknown>;
const DEPTHS = [3, 2, 1, 0];
const PAGE = 50;

/** The first page of every connection below `viewer`, with its count and all that its rows can say; what fields offer to choose from; and home. */
export function listsOf(schema: GraphQLSchema): Asked[] {
  return [
    ...below(schema, 'ManagedClinic', 'clinic', 'owner'),
    ...below(schema, 'OperatorDesk', 'operator', 'operator'),
  ];
}

function below(schema: GraphQLSchema, type: string, field: string, by: Asked['by']): Asked[] {
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields()) as AnyField[];
  return fields.flatMap((each) => {
    if (each.args.some(isRequiredArgument)) return [];
    if (!isConnection(each) && !isOffered(each) && !each.name.startsWith('home')) return [];
    const documents = DEPTHS.map((depth) => {
      const asked = isConnection(each) ? page(each, depth) : plain(each, depth);
      return `{ viewer { ${field} { ${asked} } } }`;
    });
    return [{ name: `${type}.${each.name}`, by, documents }];
  });
}

const isConnection = (field: AnyField) =>
  field.args.some(({ name }) => name === 'first') && getNamedType(field.type).name.endsWith('Connection');

/** Names to choose from, by what one types. */
const isOffered = (field: AnyField) => isList(field) && field.args.some(({ name }) => name === 'search');

const plain = (field: AnyField, depth: number) =>
  `${field.name} ${selection(getNamedType(field.type) as GraphQLObjectType, depth)}`;

function page(field: AnyField, depth: number): string {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const node = getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType;
  return `${field.name}(first: ${PAGE}) {
    nodes ${selection(node, depth)} totalCount pageInfo { hasNextPage endCursor } }`;
}

/** Every field of a type that needs no arguments and is no list of its own, some levels deep. */
function selection(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument) || isConnection(field as AnyField)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (!isObjectType(named) || depth <= 0) return [];
    const inner = selection(named, depth - (isList(field as AnyField) ? 2 : 1));
    return inner === '' ? [] : [`${field.name} ${inner}`];
  });
  return fields.length === 0 ? '' : `{ ${fields.join(' ')} }`;
}

const isList = ({ type }: AnyField) => isListType(isNonNullType(type) ? type.ofType : type);
