import { createContext } from 'react-router';
import type { Asker } from './ask.ts';

/** What loaders and the document know of the request. */
export interface SiteContext {
  /** Of this answer's scripts and styles. */
  readonly nonce: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** `performance.now()` when the request came. */
  readonly started: number;
  readonly asker: Asker;
  readonly report: (error: unknown) => void;
  /** The header `accept-language`, or nothing. */
  readonly language: string;
}

export const siteContext = createContext<SiteContext>();
