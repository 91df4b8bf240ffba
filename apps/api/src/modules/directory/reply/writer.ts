import { getArgumentValues, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { LeftToGraphql } from '../../../graphql/pass-through/index.ts';
import { fieldsOf, innerOf, type SelectedField, type SelectionContext } from '../../../graphql/selection.ts';
import { leafCut, objectCut, OtherShape, valueCut, type Cut, type CutPart } from './cut.ts';
import { keptFields, type Size } from './shape.ts';

/** Thrown when a selection asks for what no card holds. */
export class NotOnCard extends LeftToGraphql {}

/** Writes one parsed JSON value of the kept shape as the JSON that a selection asks for. */
type Write = (value: unknown) => string;

type Kept = Readonly<Record<string, unknown>>;

/** Writes one field of a result from a piece's JSON text. */
export type PieceWriter = (json: string) => string;

/** The writer of a piece, as a card or an entry keeps it, that holds one object or a list of objects of `type`. */
export function pieceWriter(
  context: SelectionContext,
  type: GraphQLObjectType,
  field: SelectedField,
  size: Size,
): PieceWriter {
  if (isKeptShape(context, type, field, size)) return (json) => json;
  const cut = valueCut(objectCutter(context, type, field, size));
  const write = valueWriter(objectWriter(context, type, field));
  return (json) => {
    try {
      return cut(json, 0);
    } catch (error) {
      if (error instanceof OtherShape) return write(JSON.parse(json));
      throw error;
    }
  };
}

/** Whether an entry holds all that a selection asks for. */
export function fitsEntry(context: SelectionContext, type: GraphQLObjectType, field: SelectedField): boolean {
  const kept = keptFields(type, 'entry');
  return fieldsOf(context, type, innerOf(field)).every((own) => {
    if (own.name === '__typename') return true;
    const known = kept.find(({ name }) => name === own.name);
    return known !== undefined && (known.type === null || fitsEntry(context, known.type, own));
  });
}

/** Cuts a selection out of the kept text of one object. */
function objectCutter(context: SelectionContext, type: GraphQLObjectType, field: SelectedField, size: Size): Cut {
  const selected = fieldsOf(context, type, innerOf(field));
  const parts = new Map<string, CutPart[]>();
  const constants = selected.map((own, place) => {
    if (own.name === '__typename') return JSON.stringify(type.name);
    const kept = keptFields(type, size).find((known) => known.name === own.name);
    if (!kept) throw new NotOnCard(`${type.name}.${own.name}`);
    const cut = kept.type ? valueCut(objectCutter(context, kept.type, own, size)) : plainCut(context, type, own);
    parts.set(own.name, [...(parts.get(own.name) ?? []), { place, cut }]);
    return null;
  });
  const befores = selected.map((own, i) => `${i === 0 ? '' : ','}${JSON.stringify(own.key)}:`);
  const fields = keptFields(type, size).map(({ name }) => ({ name, parts: parts.get(name) ?? [] }));
  return objectCut(fields, befores, constants);
}

/** A plain field: copied, unless arguments are stated; it was kept as it is without any. */
function plainCut(context: SelectionContext, type: GraphQLObjectType, field: SelectedField): Cut | null {
  const definition = type.getFields()[field.name]!;
  if (!field.nodes.some((node) => node.arguments && node.arguments.length > 0)) return null;
  const write = resolvedField(context, definition, field);
  return leafCut((value) => write({ [field.name]: value }));
}

/** Whether a selection is the kept shape to the letter: the same fields in the same order, no alias, no argument. */
function isKeptShape(context: SelectionContext, type: GraphQLObjectType, field: SelectedField, size: Size): boolean {
  const selected = fieldsOf(context, type, innerOf(field));
  const kept = keptFields(type, size);
  return (
    selected.length === kept.length &&
    kept.every((keptField, i) => {
      const own = selected[i]!;
      if (own.key !== keptField.name || own.name !== keptField.name) return false;
      if (own.nodes.some((node) => node.arguments && node.arguments.length > 0)) return false;
      return keptField.type === null || isKeptShape(context, keptField.type, own, size);
    })
  );
}

/** Null stays null, a list is written item by item. */
const valueWriter =
  (object: (value: Kept) => string): Write =>
  (value) => {
    if (value === null || value === undefined) return 'null';
    if (Array.isArray(value)) return `[${value.map((item) => object(item as Kept)).join(',')}]`;
    return object(value as Kept);
  };

/** The writer of one object; also of the plain fields of a practitioner, out of the profile. */
export function objectWriter(
  context: SelectionContext,
  type: GraphQLObjectType,
  field: SelectedField,
): (value: Kept) => string {
  const writers = fieldsOf(context, type, innerOf(field)).map((own, i): ((value: Kept) => string) => {
    const before = `${i === 0 ? '' : ','}${JSON.stringify(own.key)}:`;
    const write = fieldWriter(context, type, own);
    return (value) => before + write(value);
  });
  return (value) => {
    let json = '{';
    for (const write of writers) json += write(value);
    return `${json}}`;
  };
}

function fieldWriter(
  context: SelectionContext,
  type: GraphQLObjectType,
  field: SelectedField,
): (value: Kept) => string {
  const { name } = field;
  if (name === '__typename') {
    const typename = JSON.stringify(type.name);
    return () => typename;
  }
  const kept = keptFields(type).find((known) => known.name === name);
  if (!kept) throw new NotOnCard(`${type.name}.${name}`);
  if (kept.type) {
    const write = valueWriter(objectWriter(context, kept.type, field));
    return (value) => write(value[name]);
  }
  const definition = type.getFields()[name]!;
  if (definition.args.length > 0) return resolvedField(context, definition, field);
  return (value) => JSON.stringify(value[name] ?? null);
}

/** A plain field with arguments: its `plainResolve` extension answers from the kept value alone. */
function resolvedField(
  context: SelectionContext,
  definition: GraphQLField<unknown, unknown>,
  field: SelectedField,
): (value: Kept) => string {
  const resolve = definition.extensions['plainResolve'] as ((value: Kept, args: object) => unknown) | undefined;
  if (!resolve) throw new NotOnCard(definition.name);
  const args = getArgumentValues(definition, field.nodes[0]!, context.variables);
  return (value) => JSON.stringify(resolve(value, args) ?? null);
}
