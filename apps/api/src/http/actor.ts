import { type Actor, VISITOR } from '@stipple/domain';
import type { IncomingMessage } from 'node:http';

/** Who is asking. Nothing signs anyone in yet, so nobody's word is taken: every request is a visitor's. */
export function actorOf(_request: IncomingMessage): Actor {
  return VISITOR;
}
