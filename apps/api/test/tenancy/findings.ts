import { decodeGlobalId } from '../../src/graphql/relay/global-id.ts';

/** A clinic as answers may name it: its id, and the mark of its texts. */
export interface Owner {
  readonly id: string;
  readonly mark: string;
}

/** Collects what answers show: which fields gave something, and what stands where it must not. */
export class Findings {
  /** `Type.field` of every field that gave a value; of a list, at least one. */
  readonly reached = new Set<string>();
  readonly leaks = new Set<string>();

  constructor(
    private readonly owners: readonly Owner[],
    /** Texts and global ids that no answer may hold. */
    private readonly forbidden: readonly string[],
  ) {}

  /** Reads one answer. `allowed`: the clinic that it is about, or `null` when it may tell of several. */
  read(question: string, data: unknown, allowed: string | null): void {
    this.#visit(data, allowed, question, '');
  }

  #visit(value: unknown, clinicId: string | null, question: string, path: string): void {
    if (typeof value === 'string') this.#text(value, clinicId, question, path);
    else if (Array.isArray(value)) for (const item of value) this.#visit(item, clinicId, question, path);
    else if (typeof value === 'object' && value !== null) this.#object(value, clinicId, question, path);
  }

  #object(value: object, clinicId: string | null, question: string, path: string): void {
    const { __typename: type, id } = value as { __typename?: string; id?: unknown };
    const named = typeof id === 'string' ? (decodeGlobalId(id)?.clinicId ?? null) : null;
    if (named !== null && clinicId !== null && named !== clinicId)
      this.#leak('the id of another clinic', question, path);
    for (const [field, inner] of Object.entries(value)) {
      if (field === '__typename') continue;
      if (type && inner !== null && !(Array.isArray(inner) && inner.length === 0)) this.reached.add(`${type}.${field}`);
      this.#visit(inner, clinicId ?? named, question, `${path}.${field}`);
    }
    this.#count(value, question, path);
  }

  #text(text: string, clinicId: string | null, question: string, path: string): void {
    for (const owner of this.owners) {
      if (clinicId !== null && owner.id !== clinicId && text.includes(owner.mark)) {
        this.#leak('a text of another clinic', question, path);
      }
    }
    if (this.forbidden.some((each) => text.includes(each))) this.#leak('what is not published', question, path);
  }

  /** A connection read whole counts what it shows, and not what it hides. */
  #count(value: object, question: string, path: string): void {
    const { totalCount, nodes, pageInfo } = value as {
      totalCount?: number;
      nodes?: unknown[];
      pageInfo?: { hasNextPage?: boolean; hasPreviousPage?: boolean };
    };
    if (totalCount === undefined || !nodes || !pageInfo || pageInfo.hasNextPage !== false || pageInfo.hasPreviousPage) {
      return;
    }
    if (totalCount !== nodes.length) this.#leak(`a count of ${totalCount} for ${nodes.length} shown`, question, path);
  }

  #leak(what: string, question: string, path: string): void {
    this.leaks.add(`${what} at ${path} of ${question}`);
  }
}
