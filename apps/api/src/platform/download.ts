import type { Actor } from '@stipple/domain';

/** A file that a browser saves. */
export interface Download {
  readonly fileName: string;
  readonly contentType: string;
  /** Size in bytes, where it is known before. */
  readonly bytes?: number;
  readonly body: AsyncIterable<string | Uint8Array>;
}

/** What a room offers to download below `/downloads/{name}`: `steps` is the rest of the path. */
export type Downloads = (
  actor: Actor,
  steps: readonly string[],
  query: Readonly<Record<string, string>>,
) => Promise<Download>;
