import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What a selection is read with. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One field of a flattened selection: fragments opened, directives applied, equal response keys merged. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  /** All places that select it; their arguments are equal, as validation demands. */
  readonly nodes: readonly FieldNode[];
}

/** Opens the selections of an object type, in the order of the response. */
export function fieldsOf(
  context: SelectionContext,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): SelectedField[] {
  const found = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  for (const set of selections) collect(context, type, set, found, opened);
  return [...found].map(([key, nodes]) => ({ key, name: nodes[0]!.name.value, nodes }));
}

function collect(
  context: SelectionContext,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  found: Map<string, FieldNode[]>,
  opened: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(context, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = found.get(key);
      if (nodes) nodes.push(selection);
      else found.set(key, [selection]);
      continue;
    }
    let inner: SelectionSetNode;
    let condition = selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition : undefined;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.fragments[selection.name.value];
      if (!fragment || opened.has(selection.name.value)) continue;
      opened.add(selection.name.value);
      condition = fragment.typeCondition;
      inner = fragment.selectionSet;
    } else inner = selection.selectionSet;
    if (condition) {
      const named = typeFromAST(context.schema, condition);
      const applies = named === type || (isAbstractType(named) && context.schema.isSubType(named, type));
      if (!applies) continue;
    }
    collect(context, type, inner, found, opened);
  }
}

function isIncluded(context: SelectionContext, node: Parameters<typeof getDirectiveValues>[1]): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, context.variables);
  if (skip?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, context.variables)?.['if'] !== false;
}

/** The object type of a field, through lists and non-null. */
export function objectTypeOf(type: GraphQLObjectType, field: string): GraphQLObjectType | null {
  const definition = type.getFields()[field];
  const named = definition && getNamedType(definition.type);
  return isObjectType(named) ? named : null;
}

/** The selection sets of a field's nodes. */
export const innerOf = (field: SelectedField): SelectionSetNode[] =>
  field.nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
