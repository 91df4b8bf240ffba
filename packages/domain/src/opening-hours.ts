import { problem, type Problem } from './outcome.ts';
import { filled, verbatim } from './sentence/index.ts';

/** Days of a week, Monday first, as ISO 8601 counts them. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a place opens: a time of its own clock, `09:30`. */
export const OPENS = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

/** When it closes: the same, or `24:00` for the end of the day. */
export const CLOSES = /^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/;

/** Bounds of opening hours (judgement J): how many times a day, how many exceptions a location, a note's length. */
export const OPENING_LIMITS = { perDay: 4, exceptions: 200, exceptionDays: 366, note: 200 } as const;

/** From when until when a place is open on one day of every week, by its own clock. */
export interface OpeningInterval {
  readonly weekday: Weekday;
  readonly opens: string;
  readonly closes: string;
}

/** Days on which the week does not count: closed, or open at other times. */
export interface OpeningException {
  /** First and last day, both included. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** Both `null`: closed. */
  readonly opens: string | null;
  readonly closes: string | null;
  /** Why, as visitors read it. */
  readonly note?: string | null;
}

const CLOCK = 'a time such as 09:30';

/** The same as a sentence, at a place in the input. */
function intervalProblems(interval: { opens: string; closes: string }, path: string): Problem[] {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (!OPENS.test(interval.opens)) return [problem(at('opens'), 'INVALID_VALUE', verbatim(interval.opens), CLOCK)];
  if (!CLOSES.test(interval.closes)) return [problem(at('closes'), 'INVALID_VALUE', verbatim(interval.closes), CLOCK)];
  // Times of two digits each compare as texts.
  if (interval.closes <= interval.opens) {
    return [
      problem(
        at('closes'),
        'OUT_OF_RANGE',
        verbatim(interval.closes),
        filled('a time after {time}, on the same day', { time: interval.opens }),
      ),
    ];
  }
  return [];
}

/** What is wrong with a week: times that are none, an end before its start, two intervals of a day that overlap. */
export function openingWeekProblems(week: readonly OpeningInterval[]): Problem[] {
  const problems = week.flatMap((interval, i) => intervalProblems(interval, `week.${i}`));
  if (problems.length > 0) return problems;
  return week.flatMap((interval, i) => {
    const earlier = week.slice(0, i).filter((other) => other.weekday === interval.weekday);
    if (earlier.length === OPENING_LIMITS.perDay) {
      const expected = filled('up to {max} times on one day', { max: OPENING_LIMITS.perDay });
      return [problem(`week.${i}.weekday`, 'TOO_LONG', null, expected)];
    }
    const other = earlier.find(({ opens, closes }) => opens < interval.closes && interval.opens < closes);
    if (!other) return [];
    const expected = filled('no overlap with {from} to {until} on the same day', {
      from: other.opens,
      until: other.closes,
    });
    return [problem(`week.${i}.opens`, 'CONFLICT', verbatim(interval.opens), expected)];
  });
}

/** The week in order: Monday first, each day from morning to evening. */
export const orderedWeek = <T extends OpeningInterval>(week: readonly T[]): T[] =>
  week.toSorted((a, b) => WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday) || (a.opens < b.opens ? -1 : 1));

const DAY_MS = 86_400_000;

/** What is wrong with an exception, beside those the location has already: two may not speak of the same day. */
export function openingExceptionProblems(
  given: OpeningException,
  others: readonly Pick<OpeningException, 'startsOn' | 'endsOn'>[],
): Problem[] {
  const { startsOn, endsOn, opens, closes } = given;
  const problems: Problem[] = [];
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / DAY_MS + 1;
  if (days < 1)
    problems.push(
      problem('endsOn', 'OUT_OF_RANGE', verbatim(endsOn), filled('{day} or a day after it', { day: startsOn })),
    );
  else if (days > OPENING_LIMITS.exceptionDays) {
    problems.push(
      problem(
        'endsOn',
        'OUT_OF_RANGE',
        verbatim(endsOn),
        filled('at most {max} days', { max: OPENING_LIMITS.exceptionDays }),
      ),
    );
  }
  if (opens !== null && closes !== null) problems.push(...intervalProblems({ opens, closes }, ''));
  else if (opens !== closes) {
    problems.push(problem(opens === null ? 'opens' : 'closes', 'REQUIRED', null, 'both times, or neither for closed'));
  }
  const other = others.find((each) => each.startsOn <= endsOn && startsOn <= each.endsOn);
  if (other) {
    const expected = filled('days without an exception yet; there is one from {from} to {until}', {
      from: other.startsOn,
      until: other.endsOn,
    });
    problems.push(problem('startsOn', 'CONFLICT', verbatim(startsOn), expected));
  }
  if (others.length >= OPENING_LIMITS.exceptions) {
    problems.push(
      problem('startsOn', 'TOO_LONG', null, filled('up to {max} exceptions', { max: OPENING_LIMITS.exceptions })),
    );
  }
  return problems;
}
