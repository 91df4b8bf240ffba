import { request as ask } from 'node:http';
import type { RequestHandler } from 'express';

/** In development a web app is served by a process of its own, which reloads it; every request goes on to it. */
export function proxied(address: string): RequestHandler {
  const { hostname, port } = new URL(address);
  return (incoming, response, next) => {
    const { method, originalUrl: path, headers } = incoming;
    const onward = ask({ hostname, port, method, path, headers }, (answer) => {
      // The app's own policy, or none: what reloads a page is allowed where it is written only.
      response.removeHeader('content-security-policy');
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', next);
    incoming.pipe(onward);
  };
}
