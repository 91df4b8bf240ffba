import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { RequestContext } from './context.ts';

const OF_THE_DOCUMENT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'LIMIT_EXCEEDED',
]);

/**
 * HTTP status as GraphQL over HTTP asks for it: a well-formed request whose document is refused answers 400 to a
 * caller that understands `application/graphql-response+json`, and 200 to one that only knows `application/json`.
 */
export function statusPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          if (response.body.kind !== 'single') return;
          const { data, errors } = response.body.singleResult;
          if (!errors?.length || data !== undefined) return;
          if (!errors.every((error) => OF_THE_DOCUMENT.has(String(error.extensions?.['code'])))) return;
          const headers = request.http?.headers ?? new HeaderMap();
          const isModern = /graphql-response\+json/.test(headers.get('accept') ?? '');
          response.http.status = isModern ? 400 : 200;
        },
      };
    },
  };
}
