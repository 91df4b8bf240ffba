import { createContext } from 'react-router';
import type { Asker } from './ask.ts';

/** A picture of text and coloured boxes; places and sizes in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The colour behind all. */
  readonly ground: string;
  readonly boxes: readonly { x: number; y: number; width: number; height: number; colour: string }[];
  /** Each within its box; what does not fit is cut off. */
  readonly texts: readonly DrawnText[];
}
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the letters. */
  readonly size: number;
  readonly colour: string;
  readonly font: 'serif' | 'sans';
  readonly isBold?: boolean;
}

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
  /** Null where nothing can draw. */
  readonly drawPicture: ((drawing: Drawing) => Promise<Uint8Array>) | null;
  /** The header `accept-language`, or nothing. */
  readonly language: string;
}

export const siteContext = createContext<SiteContext>();
