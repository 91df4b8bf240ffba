import { aftercareCalendar, type AftercareItem, type AftercarePlan, type Result } from '@stipple/pigment-rules';

/** A day on which something changes. */
export interface Turn {
  /** Days after the session, 0 being the day itself. */
  readonly day: number;
  readonly on: string;
  /** What may be done from this day on. */
  readonly from: readonly AftercareItem[];
  /** What is kept up to and with this day. */
  readonly through: readonly AftercareItem[];
}

/** The days of a plan on which something changes, in order. */
export function turnsOf({ items }: AftercarePlan): Turn[] {
  const days = [...new Set(items.flatMap(({ on }) => on ?? []))].toSorted();
  return days.map((on) => {
    const then = items.filter((item) => item.on === on);
    return {
      day: then[0]?.day ?? 0,
      on,
      from: then.filter(({ kind }) => kind === 'allowed_from'),
      through: then.filter(({ kind }) => kind === 'keep_through'),
    };
  });
}

/** What has no day of its own. */
export const undated = ({ items }: AftercarePlan): AftercareItem[] => items.filter(({ on }) => on === null);

/**
 * The plan as a calendar file, made here. Whether a day begins or ends something stands in the title of its event.
 * @param titleOf title of an event, by its item
 */
export function calendarOf(plan: AftercarePlan, now: string, titleOf: (item: AftercareItem) => string): Result<string> {
  const titles = new Map(plan.items.map((item) => [item.text, titleOf(item)]));
  return aftercareCalendar(plan, `aftercare-${plan.sessionOn}`, now, (key) => titles.get(key) ?? key);
}
