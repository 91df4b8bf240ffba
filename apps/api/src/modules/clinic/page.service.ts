import { SLUG, type NodeTypeName, type SlugKind } from '@stipple/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../graphql/context.ts';
import { deepRoot, type DeepReader, type LoadedRow } from '../../graphql/deep/index.ts';
import type { RootField } from '../../graphql/pass-through/index.ts';
import { decodeGlobalId } from '../../graphql/relay/index.ts';
import type { Doors } from '../../platform/db/index.ts';
import { BadUserInput } from '../../platform/errors.ts';
import { findPage, type PageOwner } from './slug.repository.ts';

/** By what a page is asked for: exactly one of the two. */
export interface PageAsked {
  readonly id?: string | null;
  readonly slug?: string | null;
}

const TYPES: Record<SlugKind, NodeTypeName> = {
  clinic: 'Clinic',
  location: 'Location',
  practitioner: 'Practitioner',
};

/** Finds the page of a clinic, a location or a practitioner, by its global id or by its address. */
export class PageService {
  constructor(
    private readonly doors: Doors,
    private readonly reader: DeepReader,
  ) {}

  /**
   * The row with everything selected of it; `null` when there is none, it is another type's, or it is not public.
   * @throws BadUserInput unless exactly one of id and slug is given
   */
  async find(
    kind: SlugKind,
    asked: PageAsked,
    info: GraphQLResolveInfo,
    context: RequestContext,
  ): Promise<LoadedRow | null> {
    const found = await this.locate(kind, asked, context);
    return found && this.reader.one(found.clinicId, TYPES[kind], found.subjectId, info, context);
  }

  /**
   * Whose page is asked for; `null` when no address says so.
   * @throws BadUserInput unless exactly one of id and slug is given
   */
  async locate(kind: SlugKind, asked: PageAsked, context: RequestContext): Promise<PageOwner | null> {
    const id = asked.id ?? null;
    const slug = asked.slug ?? null;
    if ((id === null) === (slug === null)) throw new BadUserInput('Give either `id` or `slug`.', ['id']);
    return id === null ? this.#bySlug(kind, slug!, context) : byId(TYPES[kind], id);
  }

  /** The three pages as fields of the query root. */
  roots(): RootField[] {
    const kinds: readonly SlugKind[] = ['clinic', 'location', 'practitioner'];
    return kinds.map((kind) => deepRoot(this.reader, kind, (asked, context) => this.locate(kind, asked, context)));
  }

  async #bySlug(kind: SlugKind, slug: string, { signal }: RequestContext) {
    if (slug.length > SLUG.max || !SLUG.pattern.test(slug)) return null;
    return findPage(this.doors, kind, slug, { signal });
  }
}

function byId(type: NodeTypeName, id: string) {
  const decoded = decodeGlobalId(id);
  if (decoded?.type !== type || decoded.clinicId === null) return null;
  return { clinicId: decoded.clinicId, subjectId: decoded.id };
}
