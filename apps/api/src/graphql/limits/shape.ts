import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** How large an operation is once its fragments are spread, whatever the schema says. */
export interface Shape {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly introspectionFields: number;
}

const EMPTY: Shape = { depth: 0, fields: 0, aliases: 0, introspectionFields: 0 };

/**
 * The measures of one operation. Each fragment is measured once, so fragments that double at every step cost no
 * more time than their text; a cycle counts as nothing (validation refuses it by name).
 */
export function shapeOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Shape {
  const measured = new Map<string, Shape>();
  const measure = (set: SelectionSetNode | undefined): Shape => {
    let { depth, fields, aliases, introspectionFields } = EMPTY;
    for (const selection of set?.selections ?? []) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? spread(selection.name.value) : measure(selection.selectionSet);
      const field = selection.kind === Kind.FIELD ? selection : null;
      depth = Math.max(depth, inner.depth + (field ? 1 : 0));
      fields += inner.fields + (field ? 1 : 0);
      aliases += inner.aliases + (field?.alias ? 1 : 0);
      introspectionFields += inner.introspectionFields + (isIntrospection(field?.name.value) ? 1 : 0);
    }
    return { depth, fields, aliases, introspectionFields };
  };
  const spread = (name: string): Shape => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, EMPTY);
    const shape = measure(fragments.get(name)?.selectionSet);
    measured.set(name, shape);
    return shape;
  };
  return measure(operation.selectionSet);
}

/** Root fields of an operation, with those that fragments bring to the root. */
export function rootFieldsOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const counted = new Map<string, number>();
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      const name = selection.name.value;
      if (!counted.has(name)) {
        counted.set(name, 0);
        counted.set(name, count(fragments.get(name)?.selectionSet));
      }
      return sum + (counted.get(name) ?? 0);
    }, 0);
  return count(operation.selectionSet);
}

/** What is found over the whole document. */
export interface Literals {
  readonly directives: number;
  /** Items of the longest list, or fields of the largest object. */
  readonly items: number;
  readonly inputDepth: number;
  /** Whether some text holds a NUL character. */
  readonly hasNul: boolean;
}

/** Looks through the whole document once. */
export function literalsOf(document: DocumentNode): Literals {
  let directives = 0;
  let hasNul = false;
  let items = 0;
  let level = 0;
  let inputDepth = 0;
  const deeper = () => {
    level += 1;
    inputDepth = Math.max(inputDepth, level);
  };
  const leave = () => {
    level -= 1;
  };
  visit(document, {
    Directive: () => {
      directives += 1;
    },
    StringValue: ({ value }) => {
      hasNul ||= value.includes('\0');
    },
    ListValue: {
      enter(node) {
        deeper();
        items = Math.max(items, node.values.length);
      },
      leave,
    },
    ObjectValue: {
      enter(node) {
        deeper();
        items = Math.max(items, node.fields.length);
      },
      leave,
    },
  });
  return { directives, items, inputDepth, hasNul };
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

function isIntrospection(name: string | undefined): boolean {
  return name === '__schema' || name === '__type';
}
