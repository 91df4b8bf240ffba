/** A calendar day as the number of days since 1 January 1970. */
export type DayNumber = number;

const DAY_MS = 86_400_000;
const texts = new Map<DayNumber, string>();

/** The day of an ISO text `YYYY-MM-DD`. */
export const dayNumber = (iso: string): DayNumber => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);

/** The day as ISO text; remembered, for the same days come again and again. */
export function isoDay(day: DayNumber): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
  texts.set(day, text);
  return text;
}

/** Noon of the day, in UTC. */
export const noonOf = (day: DayNumber): Date => new Date(day * DAY_MS + DAY_MS / 2);
