import { RATING } from '@stipple/domain';
import type { Thing } from './json-ld.tsx';

/** The way to a page, from the outermost: each step with its path. */
export function breadcrumbs(
  publicUrl: string,
  steps: readonly { readonly name: string; readonly path: string }[],
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: publicUrl + path,
    })),
  };
}

/** What all published reviews say together; nothing where there are none. */
export function aggregateRating(rating: {
  readonly average: number | null;
  readonly count: number;
}): Thing | undefined {
  if (rating.average === null || rating.count === 0) return undefined;
  return {
    '@type': 'AggregateRating',
    ratingValue: rating.average,
    reviewCount: rating.count,
    bestRating: RATING.max,
    worstRating: RATING.min,
  };
}

interface Said {
  readonly rating: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly clientName: string | null;
  readonly language: string | null;
  readonly reviewedOn: string;
}

/** A review that somebody stands behind with a name; those without one are counted, not quoted. */
export function review({ rating, title, body, clientName, language, reviewedOn }: Said): Thing | undefined {
  if (clientName === null) return undefined;
  return {
    '@type': 'Review',
    author: { '@type': 'Person', name: clientName },
    datePublished: reviewedOn,
    name: title ?? undefined,
    reviewBody: body ?? undefined,
    inLanguage: language ?? undefined,
    reviewRating: { '@type': 'Rating', ratingValue: rating, bestRating: RATING.max, worstRating: RATING.min },
  };
}

interface Place {
  readonly name: string;
  readonly address: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly countryCode: string;
  readonly phone: string | null;
}

/** A location as a business one can visit. */
export function business(place: Place, rest: Readonly<Record<string, unknown>> = {}): Thing {
  return {
    '@type': 'LocalBusiness',
    name: place.name,
    telephone: place.phone ?? undefined,
    address: {
      '@type': 'PostalAddress',
      streetAddress: place.address ?? undefined,
      addressLocality: place.city,
      addressRegion: place.region ?? undefined,
      postalCode: place.postalCode ?? undefined,
      addressCountry: place.countryCode,
    },
    ...rest,
  };
}
