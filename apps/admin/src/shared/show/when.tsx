import { useFormat } from '@stipple/ui/format';

interface WhenProps {
  /** An instant. */
  readonly at: string;
  /** The zone it is told in, such as the location's; the reader's own unless given. */
  readonly zone?: string;
  /** The day alone. */
  readonly isDay?: boolean;
}

/** When something is or was, with the zone named. */
export function When({ at, zone = Intl.DateTimeFormat().resolvedOptions().timeZone, isDay = false }: WhenProps) {
  const format = useFormat();
  const day = format.dayIn(at, zone);
  return <time dateTime={at}>{isDay ? day : `${day}, ${format.time(at, zone)}`}</time>;
}

/** A calendar day, `YYYY-MM-DD`, which is the same everywhere. */
export function Day({ on }: { readonly on: string }) {
  const format = useFormat();
  return <time dateTime={on}>{format.date(on)}</time>;
}
