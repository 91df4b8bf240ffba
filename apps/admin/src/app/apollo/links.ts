import { ApolloLink, CombinedGraphQLErrors, HttpLink, Observable, ServerError } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { DocumentNode } from 'graphql';
import { tap } from 'rxjs';
import { noteConnection } from './connection.ts';

/** A document of the contract carries the hash of its text. */
type Hashed = DocumentNode & { readonly __meta__: { readonly hash: string } };

/** Sends the hash alone; a server that is older or newer than this page asks for the text. */
const byHash = new PersistedQueryLink({
  generateHash: (document) => (document as Hashed).__meta__.hash.replace('sha256:', ''),
});

/** Over HTTP, with the clinic of the address; the session's cookie comes by itself. */
const overHttp = (clinic: string | null): ApolloLink =>
  byHash.concat(
    new HttpLink({
      uri: '/graphql',
      credentials: 'same-origin',
      headers: clinic === null ? {} : { 'stipple-clinic': clinic },
    }),
  );

/** Over a WebSocket, which is opened with the first subscription; until then its code is not loaded either. */
function overSocket(clinic: string | null): ApolloLink {
  let opened: Promise<ApolloLink> | undefined;
  return new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        let isOver = false;
        let stop = () => {
          isOver = true;
        };
        opened ??= import('./live.ts').then(({ liveLink }) => liveLink(clinic));
        opened.then(
          (link) => {
            if (isOver) return;
            const subscription = link.request(operation, forward).subscribe(observer);
            stop = () => subscription.unsubscribe();
          },
          (error: unknown) => {
            opened = undefined;
            observer.error(error);
          },
        );
        return () => stop();
      }),
  );
}

/** Whether an error says that the session is over. */
export const isSignedOut = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');

/** Whether an error says that the server was not reached at all, or could not answer. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof TypeError || (ServerError.is(error) && error.statusCode >= 502);

/** How requests of a clinic's pages, or of no clinic's, reach the server. */
export function linksFor(clinic: string | null, onSignedOut: () => void): ApolloLink {
  const watched = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSignedOut();
    noteConnection(isUnreachable(error));
  });
  const answered = new ApolloLink((operation, forward) =>
    forward(operation).pipe(tap({ next: () => noteConnection(false) })),
  );
  const isLive = ({ operationType }: ApolloLink.Operation) => operationType === 'subscription';
  return ApolloLink.from([watched, answered, ApolloLink.split(isLive, overSocket(clinic), overHttp(clinic))]);
}
