import type { Message } from '../finding.ts';

/** How a value is shown, by its name; by default as it stands. */
export type Shown = (value: string | number, name: string) => string;

const asItStands: Shown = (value) => String(value);

/** A text with its `{values}` filled in; a value that is missing stays visible. */
export function filled(text: string, values: Message['values'], shown: Shown = asItStands): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : shown(value, name);
  });
}
