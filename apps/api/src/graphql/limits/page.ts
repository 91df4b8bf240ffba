import { LIMITS } from '../limits.ts';

/** docs/limits.md, made from the limits themselves. */
export function limitsPage(): string {
  const rows = Object.entries(LIMITS).map(
    ([name, { value, unit, why }]) => `| \`${name}\` | ${value.toLocaleString('en')} ${unit} | ${why} |`,
  );
  return `# Limits of the API

This page is printed from \`apps/api/src/graphql/limits.ts\` (\`npm run contract\` in \`apps/api\`); a test fails when it differs.

A request beyond a limit is refused before it is executed, with \`extensions.code\` \`LIMIT_EXCEEDED\` and the limit's name, what it allows and what was asked for beside it. The same list is the field \`limits\` of the schema.

| limit | at most | what it counts |
| --- | --- | --- |
${rows.join('\n')}

## Cost

Every answer says in \`extensions.cost\` what the operation could return at most (\`requested\`), what it did return (\`actual\`) and the limit. Both count objects: a connection of 20 entries with 3 reviews each costs 1 for the connection, 20 for the edges, 20 for the nodes and their share of whatever hangs below them. Scalars are free. A few fields that work hard and return little (facets, counts) carry points of their own.

## What is not accepted at all

- Batches of operations, compressed bodies, bodies that are not \`application/json\` in UTF-8.
- GET requests that a foreign page could send without asking first: send \`apollo-require-preflight: 1\` (or a JSON content type) with GET. GET answers queries only.
- Subscriptions and incremental delivery.

## Codes of \`extensions.code\`

| code | meaning |
| --- | --- |
| \`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\`, \`OPERATION_RESOLUTION_FAILURE\` | the document is not valid |
| \`BAD_USER_INPUT\` | a variable or an argument makes no sense; \`argument\` names it |
| \`BAD_REQUEST\`, \`UNSUPPORTED_MEDIA_TYPE\`, \`METHOD_NOT_ALLOWED\`, \`NOT_ACCEPTABLE\` | the HTTP request is not one |
| \`PERSISTED_QUERY_NOT_FOUND\` | send the document along with its hash once |
| \`LIMIT_EXCEEDED\` | beyond one of the limits above |
| \`NOT_FOUND\`, \`FORBIDDEN\` | absent (or another clinic's), or refused |
| \`TIMEOUT\` | stopped after its time, in the database too |
| \`SERVICE_UNAVAILABLE\` | the database does not answer; asking again later is safe |
| \`INTERNAL_SERVER_ERROR\` | a mistake of ours, noted under \`requestId\` |
`;
}
