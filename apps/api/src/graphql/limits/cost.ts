import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { PAGE_SIZE } from '@stipple/domain';
import { LIMITS } from '../limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many objects an operation can return, before it is executed: one point for each, lists multiplied by what they
 * can hold. A field may add points of its own (`@Field({complexity: 50})`, for work that returns little) and a list
 * may say how long it usually is (`extensions: {listSize: 3}`).
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  given: Variables,
): number {
  const variables = withDefaults(operation, given);
  const measured = new Map<string, number>();

  /** Points of a selection on `type`; `pageSize` multiplies the lists of a connection. */
  function ofSet(
    set: SelectionSetNode | undefined,
    type: GraphQLNamedType | undefined,
    pageSize: number | null,
  ): number {
    let points = 0;
    for (const selection of set?.selections ?? []) {
      if (isIncluded(selection, variables)) points += ofSelection(selection, type, pageSize);
    }
    return points;
  }

  function ofSelection(selection: SelectionNode, type: GraphQLNamedType | undefined, pageSize: number | null): number {
    if (selection.kind === Kind.FIELD) return ofField(selection, type, pageSize);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      return ofSet(selection.selectionSet, condition ? schema.getType(condition) : type, pageSize);
    }
    const name = selection.name.value;
    const key = `${name} ${pageSize}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    measured.set(key, 0);
    const fragment = fragments.get(name);
    const points = fragment
      ? ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), pageSize)
      : 0;
    measured.set(key, points);
    return points;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined, pageSize: number | null): number {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return LIMITS.introspectionCost.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field) return 0;
    const own = typeof field.extensions['complexity'] === 'number' ? field.extensions['complexity'] : 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return own;
    const isPaged = field.args.some((argument) => argument.name === 'first');
    const inner = 1 + ofSet(node.selectionSet, type, isPaged ? pageSizeOf(node, variables) : null);
    return own + inner * timesOf(field, node, pageSize, variables);
  }

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, null);
}

/** How many objects a field returns: 1, or what its list can hold. */
function timesOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  pageSize: number | null,
  variables: Variables,
): number {
  if (!isListType(getNullableType(field.type))) return 1;
  if (pageSize !== null && (field.name === 'edges' || field.name === 'nodes')) return pageSize;
  const ids = valueOf(node, 'ids', variables);
  if (Array.isArray(ids)) return Math.min(ids.length, LIMITS.inputItems.value);
  const first = valueOf(node, 'first', variables);
  if (typeof first === 'number') return clampPage(first);
  const usual = field.extensions['listSize'];
  return typeof usual === 'number' ? usual : LIMITS.listSize.value;
}

function pageSizeOf(node: FieldNode, variables: Variables): number {
  const asked = valueOf(node, 'first', variables) ?? valueOf(node, 'last', variables);
  return typeof asked === 'number' ? clampPage(asked) : PAGE_SIZE.usual;
}

/** A page outside the limits is refused by the resolver; here it only must not multiply by nonsense. */
const clampPage = (size: number) => Math.min(Math.max(Math.trunc(size) || 1, 1), PAGE_SIZE.max);

/** An argument as far as the cost needs it: numbers, booleans, and lists by their length. */
function valueOf(node: FieldNode, name: string, variables: Variables): unknown {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && literalOf(value, variables);
}

function literalOf(value: ValueNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.BOOLEAN) return value.value;
  return value.kind === Kind.LIST ? value.values : undefined;
}

function withDefaults(operation: OperationDefinitionNode, given: Variables): Variables {
  const variables: Record<string, unknown> = Object.create(null);
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    variables[name] = Object.hasOwn(given, name) ? given[name] : defaultValue && literalOf(defaultValue, {});
  }
  return variables;
}

function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  for (const { name, arguments: args } of selection.directives ?? []) {
    const condition = args?.[0] && literalOf(args[0].value, variables);
    if (name.value === 'skip' && condition === true) return false;
    if (name.value === 'include' && condition === false) return false;
  }
  return true;
}

/** How many objects a response holds. */
export function objectsIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  if (Array.isArray(data)) {
    let sum = 0;
    for (const item of data) sum += objectsIn(item);
    return sum;
  }
  let sum = 1;
  for (const key in data) sum += objectsIn((data as Record<string, unknown>)[key]);
  return sum;
}
