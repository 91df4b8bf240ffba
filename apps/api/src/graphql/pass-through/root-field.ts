import type { RequestContext } from '../context.ts';
import type { SelectedField, SelectionContext } from '../selection.ts';

/** Thrown when a selection or a value asks for what only graphql-js does, or explains. */
export class LeftToGraphql extends Error {}

/** Answers a field of the query root: with its value, or with ready-made JSON of it. */
export type AnswerRoot = (variables: Readonly<Record<string, unknown>>, request: RequestContext) => Promise<unknown>;

/** A field of the query root that a room answers without graphql-js where the selection allows it. */
export interface RootField {
  readonly name: string;
  /**
   * Looks at what is selected, once for a document and the variables that it depends on. The field's own arguments
   * are read when it is answered.
   * @throws LeftToGraphql or DomainError when graphql-js must answer
   */
  readonly plan: (context: SelectionContext, field: SelectedField) => AnswerRoot;
}
