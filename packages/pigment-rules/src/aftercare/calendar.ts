import { addDays, isInstant, inputProblem } from '@stipple/domain';
import { refused, answered, type Result } from '../result.ts';
import type { AftercarePlan } from './plan.ts';

const escaped = (text: string) => text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r?\n/g, '\\n');
const compact = (day: string) => day.replaceAll('-', '');

/** Folds a line to 75 octets, as RFC 5545 section 3.1 asks, without cutting a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (encoder.encode(current + character).length > (lines.length === 0 ? 75 : 74)) {
      lines.push(current);
      current = '';
    }
    current += character;
  }
  return [...lines, current].join('\r\n ');
}

/**
 * The plan as an iCalendar file (RFC 5545): one all-day event for each dated item. All-day events have no time zone.
 * @param uid stable id of the course of care; the same plan gives the same event ids, so that importing again replaces
 * @param stamp instant at which the file is made
 * @param titleOf text of an item, from the caller's message catalogue
 */
export function aftercareCalendar(
  plan: AftercarePlan,
  uid: string,
  stamp: string,
  titleOf: (messageKey: string) => string,
): Result<string> {
  if (!isInstant(stamp))
    return refused([inputProblem('stamp', 'INVALID_VALUE', stamp, 'an instant such as 2026-03-29T09:30:00Z')]);
  const dtstamp = `${new Date(stamp).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const events = plan.items.flatMap((item) => {
    if (item.on === null) return [];
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}-${item.key}@stipple`,
      `DTSTAMP:${dtstamp}`,
      `DTSTART;VALUE=DATE:${compact(item.on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(item.on, 1))}`,
      `SUMMARY:${escaped(titleOf(item.text))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stipple//Aftercare//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return answered(`${lines.map(folded).join('\r\n')}\r\n`);
}
