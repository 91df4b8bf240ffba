/** A JSON object of an answer. */
export type Json = Readonly<Record<string, unknown>>;

/** What an answer of a GraphQL server holds. */
export interface Answer {
  readonly data: Json;
  readonly errors?: unknown;
}

export const answerOf = (text: string): Answer => JSON.parse(text) as Answer;
export const object = (value: unknown): Json => value as Json;
export const list = (value: unknown): Json[] => value as Json[];
/** The nodes of a connection. */
export const nodes = (connection: unknown): Json[] => list(object(connection)['nodes']);
