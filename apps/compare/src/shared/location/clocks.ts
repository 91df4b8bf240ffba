import { formatOf, type Lang } from '@stipple/ui/format';

/** What a clock in a time zone shows, and what the zone is called. */
export interface Clock {
  readonly name: string;
  readonly time: string;
}

/**
 * A clock for every time zone, by its IANA name. Made on the server alone: a browser may know the zone by another name.
 */
export function clocksOf(
  locations: readonly { readonly timeZone: string }[],
  lang: Lang,
  now: Date,
): Readonly<Record<string, Clock>> {
  const format = formatOf(lang);
  return Object.fromEntries(
    locations.map(({ timeZone }) => [
      timeZone,
      { name: format.timeZone(timeZone), time: format.time(now.toISOString(), timeZone) },
    ]),
  );
}
