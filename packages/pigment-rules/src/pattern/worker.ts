import { stipple } from './stipple.ts';
import type { PatternInput } from './input.ts';

/** What a worker is sent, and what it answers with: the id comes back. */
export interface PatternRequest {
  readonly id: number;
  readonly input: PatternInput;
}

/** The part of a web worker that is used here. */
interface WorkerPlace {
  addEventListener(type: 'message', listen: (event: { data: PatternRequest }) => void): void;
  postMessage(message: { id: number; result: ReturnType<typeof stipple> }): void;
}

/** Answers pattern requests in a web worker, so that the page stays usable. */
export function serve(place: WorkerPlace): void {
  place.addEventListener('message', ({ data }) => {
    place.postMessage({ id: data.id, result: stipple(data.input) });
  });
}
