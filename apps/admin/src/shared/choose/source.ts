import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import {
  FindLocationsDocument,
  FindPeopleDocument,
  type LocationStatus,
  type PractitionerStatus,
} from '@stipple/contract/admin';

/** One of what can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Tells it from others of the same name: a town, say. */
  readonly detail?: string | null;
  /** Under which heading it stands. */
  readonly group?: string;
}

/** What the server found. */
export interface Choices {
  readonly found: readonly Choice[];
  /** Those asked for by their values, whatever was typed. */
  readonly named: readonly Choice[];
  /** There are more; whoever looks for one types more of its name. */
  readonly hasMore: boolean;
}

/** A list on the server, too long to be carried to the page: asked for by what one types. */
export interface ChoiceSource {
  readonly query: TypedDocumentNode<unknown, OperationVariables>;
  readonly variables: (search: string, values: readonly string[]) => OperationVariables;
  readonly read: (data: unknown, search: string, values: readonly string[]) => Choices | null;
}

/** A source of a query; make it outside the component, or with `useMemo`. */
export function choiceSource<Data, Variables extends OperationVariables>(source: {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: (search: string, values: readonly string[]) => Variables;
  readonly read: (data: Data, search: string, values: readonly string[]) => Choices | null;
}): ChoiceSource {
  return source as unknown as ChoiceSource;
}

const NOTHING: Choices = { found: [], named: [], hasMore: false };

/** What a source has for a text and for values that are chosen already; the answer before, until there is one. */
export function useChoices(
  { query, variables, read }: ChoiceSource,
  search: string,
  values: readonly string[],
): Choices & { readonly isLoading: boolean } {
  const { data, previousData, loading } = useQuery(query, { variables: variables(search, values) });
  const shown = data ?? previousData;
  const choices: Choices = (shown ? read(shown, search, values) : null) ?? NOTHING;
  return { ...choices, isLoading: loading && data === undefined };
}

/** What something chosen is called; null until that is known. */
export function useChoiceName(source: ChoiceSource, value: string): string | null {
  return useChoices(source, '', [value]).named.find((choice) => choice.value === value)?.label ?? null;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo?: { readonly hasNextPage: boolean };
}

/** Found and named as two pages of the same connection. */
function choicesOf<Node>(
  pages: { readonly found: Page<Node>; readonly named?: Page<Node> } | null | undefined,
  choice: (node: Node) => Choice,
): Choices | null {
  if (!pages) return null;
  const { found, named } = pages;
  return {
    found: found.nodes.map(choice),
    named: named?.nodes.map(choice) ?? [],
    hasMore: found.pageInfo?.hasNextPage ?? false,
  };
}

const asked = (search: string, ids: readonly string[]) => ({
  search: search || null,
  ids: [...ids],
  isNamed: ids.length > 0,
});

const locationsThatAre = (statuses: readonly LocationStatus[] | null): ChoiceSource =>
  choiceSource({
    query: FindLocationsDocument,
    variables: (search, ids) => ({ ...asked(search, ids), statuses: statuses && [...statuses] }),
    read: ({ viewer }) =>
      choicesOf(viewer?.clinic, ({ id, name, city }) => ({
        value: id,
        label: name,
        detail: name.includes(city) ? null : city,
      })),
  });

const peopleWhoAre = (statuses: readonly PractitionerStatus[] | null): ChoiceSource =>
  choiceSource({
    query: FindPeopleDocument,
    variables: (search, ids) => ({ ...asked(search, ids), statuses: statuses && [...statuses] }),
    read: ({ viewer }) => choicesOf(viewer?.clinic, ({ id, name }) => ({ value: id, label: name })),
  });

/** Every location that one may see, closed ones too. */
export const LOCATIONS = locationsThatAre(null);
/** Locations where somebody can work. */
export const OPEN_LOCATIONS = locationsThatAre(['DRAFT', 'PUBLISHED']);
/** Every practitioner whom one may see, who has left too. */
export const PEOPLE = peopleWhoAre(null);
/** Practitioners who work here, or will. */
export const PRESENT_PEOPLE = peopleWhoAre(['DRAFT', 'ACTIVE']);
