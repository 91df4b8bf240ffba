import type { ComponentType } from 'react';
import type { LoaderFunction } from 'react-router';
import type { Lang } from '@stipple/ui/format';

/**
 * Where a feature's pages stand: below `/admin/<clinic>` (`clinic`), below `/admin/operator` (`operator`), at
 * `/admin/account` (`account`, signed in, no clinic), or in front of the door (`door`: sign-in, invitations).
 */
export type Area = 'clinic' | 'operator' | 'account' | 'door';

/** What a page's module exports. Its loader may fetch ahead; most pages ask with `useQuery`. */
export interface PageModule {
  readonly Component: ComponentType;
  readonly loader?: LoaderFunction;
}

/** One address of a feature. */
export interface FeatureRoute {
  /** Relative to its area or parent, such as `locations` or `:id`. Absent: the parent's own address. */
  readonly path?: string;
  /** Only who may do one of these gets the page; others read that they may not. */
  readonly rule?: string | readonly string[];
  readonly page: () => Promise<PageModule>;
  /** Shown in the page's `<Outlet />`, such as a record's panel over its list. */
  readonly children?: readonly FeatureRoute[];
}

/** The entries of the side navigation, in their order, and what the palette lists as pages. */
export const NAVIGATION_NAMES = [
  'home',
  'locations',
  'people',
  'credentials',
  'portfolio',
  'reviews',
  'prices',
  'import',
  'export',
  'audit',
  'team',
  'settings',
  'credentialQueue',
  'disputes',
  'notices',
] as const;
export type NavigationName = (typeof NAVIGATION_NAMES)[number];

/** An entry of the side navigation; it is seen by who may do one of `rule`. */
export interface NavigationEntry {
  readonly name: NavigationName;
  /** Relative to the area; the empty text is the area's first page. */
  readonly path: string;
  readonly rule?: string | readonly string[];
}

/** The texts of a feature: the same shape in each language, a file each. */
export type FeatureTexts<T extends object = object> = { readonly [L in Lang]: () => Promise<{ readonly texts: T }> };

/** A noun of the admin; `app/features.ts` lists them. */
export interface Feature {
  readonly area: Area;
  /** Loaded with the feature's first page, under the name the feature has in the list. */
  readonly texts: FeatureTexts;
  readonly navigation?: readonly NavigationEntry[];
  readonly routes: readonly FeatureRoute[];
}

/** Any text in the places of another language's: what a German file is checked by. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };
