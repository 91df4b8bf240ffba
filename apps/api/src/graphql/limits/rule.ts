import { type ASTVisitor, type DocumentNode, type GraphQLError, Kind, type ValidationContext } from 'graphql';
import { LIMITS, type LimitName } from '../limits.ts';
import { limitError, nulError } from './error.ts';
import { fragmentsOf, literalsOf, rootFieldsOf, shapeOf } from './shape.ts';

/** The first limit that a document exceeds by its text alone, or `null`. Linear in the document's length. */
export function exceededBy(document: DocumentNode): GraphQLError | null {
  const fragments = fragmentsOf(document);
  const literals = literalsOf(document);
  if (literals.hasNul) return nulError();
  const measures: [LimitName, number][] = [
    ['directives', literals.directives],
    ['inputItems', literals.items],
    ['inputDepth', literals.inputDepth],
  ];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const shape = shapeOf(definition, fragments);
    measures.push(
      ['depth', shape.depth],
      ['fields', shape.fields],
      ['aliases', shape.aliases],
      ['introspectionFields', shape.introspectionFields],
      ['rootFields', rootFieldsOf(definition, fragments)],
      ['variables', definition.variableDefinitions?.length ?? 0],
    );
  }
  const exceeded = measures.find(([name, value]) => value > LIMITS[name].value);
  return exceeded ? limitError(...exceeded) : null;
}

/**
 * The limits as a validation rule. A document beyond them is replaced by an empty one for all other rules, several
 * of which take quadratic time: it is refused at once and with this one error.
 */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document: {
      enter(document) {
        const error = exceededBy(document);
        if (!error) return undefined;
        context.reportError(error);
        return { kind: Kind.DOCUMENT, definitions: [] };
      },
    },
  };
}
