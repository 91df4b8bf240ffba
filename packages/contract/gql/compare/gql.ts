/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Picked($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Practitioner {\n      id\n      name\n    }\n  }\n}": typeof types.PickedDocument,
    "query Find($filter: PractitionerFilter!, $orderBy: PractitionerOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n  practitioners(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    edges {\n      cursor\n      distanceKm\n      node {\n        id\n        slug\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}": typeof types.FindDocument,
    "query PractitionerPage($slug: String!) {\n  practitioner(slug: $slug) {\n    id\n    name\n  }\n}": typeof types.PractitionerPageDocument,
    "query Towns($query: String!) {\n  places(query: $query, first: 8) {\n    nodes {\n      id\n      name\n      region\n      countryCode\n    }\n  }\n}": typeof types.TownsDocument,
};
const documents: Documents = {
    "query Picked($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Practitioner {\n      id\n      name\n    }\n  }\n}": types.PickedDocument,
    "query Find($filter: PractitionerFilter!, $orderBy: PractitionerOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n  practitioners(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    edges {\n      cursor\n      distanceKm\n      node {\n        id\n        slug\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}": types.FindDocument,
    "query PractitionerPage($slug: String!) {\n  practitioner(slug: $slug) {\n    id\n    name\n  }\n}": types.PractitionerPageDocument,
    "query Towns($query: String!) {\n  places(query: $query, first: 8) {\n    nodes {\n      id\n      name\n      region\n      countryCode\n    }\n  }\n}": types.TownsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Picked($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Practitioner {\n      id\n      name\n    }\n  }\n}"): typeof import('./graphql').PickedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Find($filter: PractitionerFilter!, $orderBy: PractitionerOrder!, $first: Int, $after: String, $last: Int, $before: String) {\n  practitioners(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    edges {\n      cursor\n      distanceKm\n      node {\n        id\n        slug\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n}"): typeof import('./graphql').FindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PractitionerPage($slug: String!) {\n  practitioner(slug: $slug) {\n    id\n    name\n  }\n}"): typeof import('./graphql').PractitionerPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Towns($query: String!) {\n  places(query: $query, first: 8) {\n    nodes {\n      id\n      name\n      region\n      countryCode\n    }\n  }\n}"): typeof import('./graphql').TownsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
