/**
 * Cutting a selection out of kept text without parsing it. Kept text is `JSON.stringify` of fields in the order of
 * the schema, so what is wanted lies between known names; a result page holds 200 KB of it, and parsing and writing
 * it anew costs more than everything else that answers a request.
 */

/** The text is not of the shape expected: a card from before the schema changed. Parse it instead. */
export class OtherShape extends Error {}

/** A field of the kept shape, in order, and what is made of its value. */
export interface CutField {
  readonly name: string;
  /** Each place that selects the field writes its own text; none when nobody does. */
  readonly parts: readonly CutPart[];
}

/** Where a field's text goes in the answer. */
export interface CutPart {
  readonly place: number;
  /** Writes the value that starts at `at` and leaves its end in {@link Cutter.end}; `null` copies it. */
  readonly cut: Cut | null;
}

/** Writes the value that starts at `at`. */
export type Cut = (text: string, at: number) => string;

/** Where the value read last ended. One for all, for a cut is never interrupted. */
let end = 0;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [91, 93, 123, 125];

/** The place after the string that starts at `at`. */
function afterString(text: string, at: number): number {
  for (let close = text.indexOf('"', at + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let before = close - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((close - before) % 2 === 1) return close + 1;
  }
  throw new OtherShape();
}

/** The place after the JSON value that starts at `at`. */
export function afterValue(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return afterString(text, at);
  let place = at;
  if (first !== OPEN && first !== OPEN_LIST) {
    for (let code = first; code !== COMMA && code !== CLOSE && code !== CLOSE_LIST; code = text.charCodeAt(place)) {
      if (Number.isNaN(code)) return place;
      place += 1;
    }
    return place;
  }
  for (let depth = 0; place < text.length;) {
    const code = text.charCodeAt(place);
    if (code === QUOTE) {
      place = afterString(text, place);
      continue;
    }
    place += 1;
    if (code === OPEN || code === OPEN_LIST) depth += 1;
    else if ((code === CLOSE || code === CLOSE_LIST) && --depth === 0) return place;
  }
  throw new OtherShape();
}

/** Cuts one object. `befores` is what stands before each part of the answer: the comma, the key, the colon. */
export function objectCut(
  fields: readonly CutField[],
  befores: readonly string[],
  constants: readonly (string | null)[],
): Cut {
  const known = fields.map(({ name, parts }, i) => {
    const head = `${i === 0 ? '{' : ','}"${name}":`;
    return { head, length: head.length, parts };
  });
  const values: string[] = constants.map((constant) => constant ?? '');
  const last = known.findLastIndex(({ parts }) => parts.length > 0);
  return (text, at) => {
    if (text.startsWith('null', at)) {
      end = at + 4;
      return 'null';
    }
    const own = values.slice();
    let place = at;
    for (let i = 0; i < known.length; i += 1) {
      const { head, length, parts } = known[i]!;
      // What nobody asks for is only stepped over; a name is compared where its value is used.
      const fits = parts.length > 0 ? text.startsWith(head, place) : text.charCodeAt(place + length - 1) === COLON;
      if (!fits) throw new OtherShape();
      place += length;
      let after = -1;
      for (const part of parts) {
        if (part.cut === null) {
          if (after === -1) after = afterValue(text, place);
          own[part.place] = text.slice(place, after);
        } else {
          own[part.place] = part.cut(text, place);
          after = end;
        }
      }
      place = after === -1 ? afterValue(text, place) : after;
      if (i === last && at === 0) return written(befores, own);
    }
    if (text.charCodeAt(place) !== CLOSE) throw new OtherShape();
    end = place + 1;
    return written(befores, own);
  };
}

function written(befores: readonly string[], values: readonly string[]): string {
  let json = '{';
  for (let i = 0; i < befores.length; i += 1) json += befores[i]! + values[i]!;
  return `${json}}`;
}

/** Cuts an object, or each object of a list; null stays null. */
export const valueCut =
  (object: Cut): Cut =>
  (text, at) => {
    if (text.charCodeAt(at) !== OPEN_LIST) return object(text, at);
    if (text.charCodeAt(at + 1) === CLOSE_LIST) {
      end = at + 2;
      return '[]';
    }
    let json = '[';
    for (let place = at + 1; ;) {
      json += object(text, place);
      place = end + 1;
      const code = text.charCodeAt(end);
      if (code === CLOSE_LIST) {
        end += 1;
        return `${json}]`;
      }
      if (code !== COMMA) throw new OtherShape();
      json += ',';
    }
  };

/** Writes what a function makes of a plain value. */
export const leafCut =
  (write: (value: unknown) => string): Cut =>
  (text, at) => {
    const after = afterValue(text, at);
    end = after;
    return write(JSON.parse(text.slice(at, after)));
  };
