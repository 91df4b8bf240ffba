import { WEEKDAYS, type Weekday } from '@stipple/domain';

/** Days of a week that follow each other and have the same hours. */
export interface WeekRow {
  readonly from: Weekday;
  readonly to: Weekday;
  /** From the morning on; none when it is closed. */
  readonly times: readonly { readonly opens: string; readonly closes: string }[];
}

/** A week as few rows, Monday first: days of the same hours share one. */
export function weekRows(
  week: readonly { readonly weekday: string; readonly opens: string; readonly closes: string }[],
): WeekRow[] {
  const rows: WeekRow[] = [];
  const key = (times: WeekRow['times']) => times.map(({ opens, closes }) => `${opens}-${closes}`).join();
  for (const weekday of WEEKDAYS) {
    const times = week.filter((each) => each.weekday.toLowerCase() === weekday);
    const last = rows.at(-1);
    if (last && key(last.times) === key(times)) rows[rows.length - 1] = { ...last, to: weekday };
    else rows.push({ from: weekday, to: weekday, times });
  }
  return rows;
}
