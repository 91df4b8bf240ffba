import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** One document of the walk: it reads every field of one type, by one way from one root field. */
export interface WalkDocument {
  readonly type: string;
  /** Fields that were left out because this way refuses them (see `omitted`). */
  text(omitted: ReadonlySet<string>): string;
}

/** A step from an object to another: a field, and the type that it is read as. */
interface Step {
  readonly field: string;
  readonly type: GraphQLObjectType;
  /** The field gives an interface or union: the type is one of several. */
  readonly narrowed: boolean;
}

/** What to do with a field whose arguments nobody named: say so, or leave it to other tests. */
type Needy = 'refuse' | 'skip';

/** Arguments that a field below the root can not do without, by `Type.field`. */
const REQUIRED: Readonly<Record<string, string>> = {};

const isNeedy = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) =>
  field.args.some(isRequiredArgument) && REQUIRED[`${type.name}.${field.name}`] === undefined;

const fieldsOf = (type: GraphQLObjectType, needy: Needy) =>
  Object.values(type.getFields()).filter((field) => needy === 'refuse' || !isNeedy(type, field));

/** The object types that a field may give. */
function given(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/**
 * Documents that together read every field of every type that a root field leads to, each by the shortest way of at
 * most `longest` steps; edges and nodes count.
 */
export function documentsFrom(
  schema: GraphQLSchema,
  root: GraphQLField<unknown, unknown>,
  args: string,
  longest: number,
  needy: Needy = 'refuse',
): WalkDocument[] {
  const named = getNamedType(root.type);
  const start = given(schema, named).map((type): Step[] => [
    { field: root.name, type, narrowed: isAbstractType(named) },
  ]);
  const seen = new Set(start.map((way) => way.at(-1)?.type));
  const ways = [...start];
  for (const way of ways) {
    const last = way.at(-1);
    if (!last || way.length >= longest) continue;
    for (const field of fieldsOf(last.type, needy)) {
      const next = getNamedType(field.type);
      for (const type of given(schema, next)) {
        if (seen.has(type)) continue;
        seen.add(type);
        ways.push([...way, { field: called(last.type, field), type, narrowed: isAbstractType(next) }]);
      }
    }
  }
  return ways.map((way) => ({
    type: way.at(-1)?.type.name ?? '',
    text: (omitted) => `{ ${step(schema, way, 0, args, omitted, needy)} }`,
  }));
}

function called(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
  const args = REQUIRED[`${type.name}.${field.name}`];
  if (isNeedy(type, field)) {
    throw new Error(`${type.name}.${field.name} needs arguments: name them in REQUIRED`);
  }
  return args === undefined ? field.name : `${field.name}(${args})`;
}

function step(
  schema: GraphQLSchema,
  way: readonly Step[],
  at: number,
  args: string,
  omitted: ReadonlySet<string>,
  needy: Needy,
): string {
  const here = way[at];
  if (!here) return '';
  const path = way.slice(0, at + 1).map(({ field }) => field.replace(/\(.*/, ''));
  const isLast = at === way.length - 1;
  const inside = isLast
    ? everything(schema, here.type, path, omitted, needy)
    : `${identity(here.type)} ${step(schema, way, at + 1, args, omitted, needy)}`;
  const selection = here.narrowed ? `__typename ... on ${here.type.name} { ${inside} }` : inside;
  return `${here.field}${at === 0 && args ? `(${args})` : ''} { ${selection} }`;
}

/** Whose an object is, as far as it says. */
const identity = (type: GraphQLObjectType) => (type.getFields()['id'] ? '__typename id' : '__typename');

/** All fields of a type; of what they lead to, the plain fields. */
function everything(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  path: readonly string[],
  omitted: ReadonlySet<string>,
  needy: Needy,
): string {
  const parts = fieldsOf(type, needy).map((field) => {
    const own = [...path, field.name];
    if (omitted.has(own.join('.'))) return '';
    const named = getNamedType(field.type);
    if (isLeafType(named)) return called(type, field);
    const inner = given(schema, named).map((each) => {
      const selection = plain(each, own, omitted, needy);
      return isAbstractType(named) ? `... on ${each.name} { ${selection} }` : selection;
    });
    return `${called(type, field)} { ${isAbstractType(named) ? '__typename ' : ''}${inner.join(' ')} }`;
  });
  return ['__typename', ...parts].join(' ');
}

function plain(type: GraphQLObjectType, path: readonly string[], omitted: ReadonlySet<string>, needy: Needy): string {
  const names = fieldsOf(type, needy)
    .filter((field) => isLeafType(getNamedType(field.type)) && !omitted.has([...path, field.name].join('.')))
    .map((field) => called(type, field));
  return ['__typename', ...names].join(' ');
}
