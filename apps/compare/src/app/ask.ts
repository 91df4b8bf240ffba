import type { TypedDocumentString } from '@stipple/contract/compare';

/** One operation of ours, by the hash of its text. */
export interface AskRequest {
  readonly hash: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the schema answers, as GraphQL over HTTP has it. */
export interface AskAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly argument?: readonly string[] };
  }[];
}

/** Why there is no answer, by what a visitor can do about it. */
export type AskProblem = 'malformed' | 'absent' | 'unavailable' | 'bug';

export class AskError extends Error {
  override name = 'AskError';
  constructor(
    readonly problem: AskProblem,
    message: string,
    /** The path of the argument that makes no sense, where it is one: `filter.near.place`. */
    readonly argument = '',
  ) {
    super(message);
  }
}

/** The codes of the API that mean: wait, and ask again. */
const PASSING = new Set(['SERVICE_UNAVAILABLE', 'TIMEOUT']);
/** Those that mean: the address says something that can not be asked. */
const CALLERS = new Set(['BAD_USER_INPUT', 'LIMIT_EXCEEDED']);

/** SHA-256 of a document's text in hexadecimal, as persisted queries carry it. */
export function hashOf<Result, Variables>(operation: TypedDocumentString<Result, Variables>): string {
  const hash: unknown = operation.__meta__?.['hash'];
  if (typeof hash !== 'string') throw new Error('A document without its hash: run npm run contract');
  return hash.replace(/^sha256:/, '');
}

/** Asks the schema for a page, and keeps how long that took. */
export class Asker {
  /** Milliseconds spent waiting for answers. */
  spent = 0;

  readonly #ask: (request: AskRequest) => Promise<AskAnswer>;

  constructor(ask: (request: AskRequest) => Promise<AskAnswer>) {
    this.#ask = ask;
  }

  /** @throws {AskError} when there is no whole answer */
  async ask<Result, Variables extends Record<string, unknown>>(
    operation: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result> {
    const started = performance.now();
    let answer: AskAnswer;
    try {
      answer = await this.#ask({ hash: hashOf(operation), variables });
    } catch (error) {
      throw new AskError('unavailable', error instanceof Error ? error.message : String(error));
    } finally {
      this.spent += performance.now() - started;
    }
    const [first] = answer.errors ?? [];
    if (!first) return answer.data as Result;
    const { code = '', argument } = first.extensions ?? {};
    throw new AskError(problemOf(code), first.message, argument?.join('.'));
  }
}

function problemOf(code: string): AskProblem {
  if (PASSING.has(code)) return 'unavailable';
  if (CALLERS.has(code)) return 'malformed';
  return code === 'NOT_FOUND' ? 'absent' : 'bug';
}
