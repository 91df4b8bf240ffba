import type { FormattedExecutionResult } from 'graphql';

/**
 * JSON that is already serialised (by Postgres, say) and goes into the response as it is.
 *
 * A field of the root may be one (see `PassThrough`), or `data` as a whole. Nothing then checks nulls, scalars,
 * directives or type conditions: whoever makes one answers only a whitelisted public shape, and a property test holds
 * it equal to graphql-js.
 */
export class RawJson {
  constructor(
    /** One complete JSON value. */
    readonly json: string,
  ) {}

  /**
   * How many objects the value holds, for `extensions.cost.actual`. No response holds an empty object, and inside a
   * text the quote after a brace is escaped: so every `{"` begins one, and nothing else reads so.
   */
  get objects(): number {
    let count = 0;
    for (let at = this.json.indexOf('{"'); at !== -1; at = this.json.indexOf('{"', at + 2)) count += 1;
    return count;
  }
}

/** Apollo's `stringifyResult`: JSON.stringify that passes {@link RawJson} through as `data` or as a root field of it. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const data: unknown = result.data;
  if (data instanceof RawJson) return assemble(result, data.json);
  if (data && typeof data === 'object' && Object.values(data).some((value) => value instanceof RawJson)) {
    const fields = Object.entries(data).map(
      ([key, value]) => `${JSON.stringify(key)}:${value instanceof RawJson ? value.json : JSON.stringify(value)}`,
    );
    return assemble(result, `{${fields.join(',')}}`);
  }
  return JSON.stringify(result);
}

function assemble({ errors, extensions }: FormattedExecutionResult, data: string): string {
  const before = errors ? `"errors":${JSON.stringify(errors)},` : '';
  const after = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return `{${before}"data":${data}${after}}`;
}
