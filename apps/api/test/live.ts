import { createClient, type Client, type SubscribePayload } from 'graphql-ws';
import { WebSocket } from 'ws';

/** A connection for live updates, as a browser makes it from the page `origin`. */
export function connectLive(
  url: string,
  headers: Readonly<Record<string, string>>,
  clinic: string | undefined,
): Client {
  class FromBrowser extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: { ...headers } });
    }
  }
  return createClient({
    url: `${url.replace('http', 'ws')}/graphql/live`,
    webSocketImpl: FromBrowser,
    connectionParams: { clinic },
    retryAttempts: 0,
  });
}

/** Tells every value until the end, and answers what ended it: `complete`, or an error. */
export function followLive(
  client: Client,
  payload: SubscribePayload,
  onValue: (value: unknown) => void = () => undefined,
): Promise<unknown> {
  return new Promise((resolve) => {
    client.subscribe(payload, {
      next: (value) => onValue(value),
      error: (error) => resolve(error),
      complete: () => resolve('complete'),
    });
  });
}

/** The first value, or the errors instead of it. */
export async function firstLive(client: Client, payload: SubscribePayload): Promise<unknown> {
  try {
    for await (const value of client.iterate(payload)) return value;
    return null;
  } catch (error) {
    return Array.isArray(error)
      ? { errors: error }
      : { errors: [{ message: String(error), extensions: { code: 'UNAUTHENTICATED' } }] };
  } finally {
    await client.dispose();
  }
}
