import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** An operation with one hostile value in it. */
export interface HostileOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const TEXTS = [
  '',
  ' ',
  'nul\0nul',
  '\ud800',
  '💥'.repeat(60),
  'a'.repeat(5_000),
  "'; drop table clinic; --",
  '%_\\',
  '\u202Eright to left',
  '{"$ne": null}',
  '../../etc/passwd',
  '1e999',
  'NaN',
  '((((((((((a+)+)+)+)+)+)+)+$',
  'AwGbdtqoAXNUvjXto0pQ5UMBm3baqCJw_qA01NcABVzb',
  'CAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'WyJyYW5rIixudWxsLG51bGwsbnVsbF0',
];
const INTS = [0, 1, -1, 100, 101, 2_147_483_647, -2_147_483_648];
const FLOATS = [0, -0, 1, 5, 90, 91, -180.000_001, 1e308, -1e308, 5e-324, 2_147_483_648];
const DAYS = ['0001-01-01', '9999-12-31', '2026-02-29'];
const INSTANTS = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-01-01'];

/** Hostile values of an input type; lists hold one, none, many and the same one twice. */
function hostileValues(type: GraphQLInputType, usual: (of: GraphQLInputType) => unknown): unknown[] {
  if (isNonNullType(type)) return hostileValues(type.ofType, usual);
  if (isListType(type)) {
    const items = hostileValues(type.ofType, usual);
    return [[], ...items.map((item) => [item]), Array(100).fill(items.at(-1)), Array(2).fill(usual(type.ofType))];
  }
  if (isInputObjectType(type)) {
    const all = Object.values(type.getFields());
    return all.flatMap((field) =>
      hostileValues(field.type, usual).map((value) => ({ ...requiredOf(all, usual), [field.name]: value })),
    );
  }
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  switch (type.name) {
    case 'Int':
      return INTS;
    case 'Float':
      return FLOATS;
    case 'Boolean':
      return [true, false];
    case 'Date':
      return DAYS;
    case 'DateTime':
      return INSTANTS;
    default:
      return TEXTS;
  }
}

const requiredOf = (
  fields: readonly (GraphQLInputField | GraphQLArgument)[],
  usual: (of: GraphQLInputType) => unknown,
) =>
  Object.fromEntries(
    fields
      .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      .map((field) => [field.name, usual(field.type)]),
  );

/** A harmless value of an input type. */
function usualValue(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [usualValue(nullable.ofType)];
  if (isInputObjectType(nullable)) return requiredOf(Object.values(nullable.getFields()), usualValue);
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  return { Int: 1, Float: 1, Boolean: true, Date: '2026-01-01' }[nullable.name] ?? 'x';
}

/** A selection of everything that needs no argument, a few levels deep. */
function selectionOf(schema: GraphQLSchema, typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)) return [];
    if (isLeafType(named)) return [field.name];
    return depth > 0 ? [`${field.name} ${selectionOf(schema, named.name, depth - 1)}`] : [];
  });
  return `{ ${['__typename', ...parts].join(' ')} }`;
}

/**
 * Every argument of every field that a path leads to, with every hostile value. `paths` open a selection and name the
 * type inside: `['Practitioner', '{practitioner(slug: "x") ', '}']`; the root is always among them.
 */
export function hostileOperations(
  schema: GraphQLSchema,
  paths: readonly (readonly [type: string, open: string, close: string])[],
): HostileOperation[] {
  return [['Query', '', ''] as const, ...paths].flatMap(([typeName, open, close]) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`The schema has no object type ${typeName}`);
    return Object.values(type.getFields()).flatMap((field) =>
      operationsOf(schema, `${typeName}.${field.name}`, field, open, close),
    );
  });
}

function operationsOf(
  schema: GraphQLSchema,
  place: string,
  field: GraphQLField<unknown, unknown>,
  open: string,
  close: string,
): HostileOperation[] {
  const selection = isLeafType(getNamedType(field.type)) ? '' : selectionOf(schema, getNamedType(field.type).name, 1);
  return field.args.flatMap((argument) => {
    const others = field.args.filter(
      (other) => other !== argument && isNonNullType(other.type) && other.defaultValue === undefined,
    );
    const used = [argument, ...others];
    const declared = used.map((each) => `$${each.name}: ${String(each.type)}`).join(', ');
    const passed = used.map((each) => `${each.name}: $${each.name}`).join(', ');
    const inner = `${open}${field.name}(${passed}) ${selection}${close}`;
    const query = `query (${declared}) { ${inner} }`;
    return hostileValues(argument.type, usualValue).map((value) => ({
      name: `${place}(${argument.name}: ${JSON.stringify(value).slice(0, 60)})`,
      query,
      variables: { ...requiredOf(others, usualValue), [argument.name]: value },
    }));
  });
}
