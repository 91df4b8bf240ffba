import type { CaseScale, Indication, ScarType, Service } from '@stipple/domain';
import type { Spelled } from '../words/index.ts';

export type DrawnView = 'top' | 'front' | 'back';

/** What a client may look for, as the guided choice asks it. */
export const GOALS = ['hairline', 'crown', 'all_over', 'density', 'scar', 'alopecia'] as const;
export type DrawnGoal = (typeof GOALS)[number];

/** What can be drawn. */
export type Subject =
  | { readonly scale: Spelled<CaseScale>; readonly stage: string }
  | { readonly indication: Spelled<Indication> }
  | { readonly scar: Spelled<ScarType> }
  | { readonly service: Spelled<Service> }
  | { readonly goal: DrawnGoal };

/** A head before it is drawn; all shapes are SVG paths. */
export interface Sketch {
  readonly view: DrawnView;
  readonly hair: 'short' | 'long' | 'none';
  /** How dense hair is where nothing else is said, 0 to 1. */
  readonly density?: number;
  /** Where hair is thin, and how dense it still is. */
  readonly thin?: readonly { readonly d: string; readonly density: number }[];
  /** Where no hair is. */
  readonly bald?: readonly string[];
  /** Scars: a line, a raised patch, or smooth skin. */
  readonly scars?: readonly { readonly d: string; readonly kind: 'cut' | 'raised' | 'smooth' | 'grafts' }[];
  /** Where pigment would be set. */
  readonly pigment?: string;
  readonly brows?: boolean;
  /** Marks a cause that nobody knows. */
  readonly question?: boolean;
  /** Loose hair beside the head. */
  readonly shed?: boolean;
}
