import { expect, test } from 'vitest';
import { RawJson, stringifyResult } from './pass-through.ts';

const json = '{"practitioners":{"nodes":[{"name":"A \\"quoted\\" name"}]}}';

test.each([
  ['no raw data', { data: { a: 1 }, extensions: { cost: 1 } }],
  ['raw data', { data: new RawJson(json, 2) as never, extensions: { cost: 1 } }],
  ['raw data and nothing else', { data: new RawJson(json, 2) as never }],
  [
    'raw root fields beside plain ones',
    { data: { p: new RawJson('[1,2]', 0), 'q"': new RawJson('null', 0), r: { s: null } } as never },
  ],
  [
    'errors beside raw data',
    { errors: [{ message: 'x' }], data: new RawJson(json, 2) as never, extensions: { a: {} } },
  ],
  ['no data', { errors: [{ message: 'x' }] }],
  ['null data', { errors: [{ message: 'x' }], data: null }],
])('%s is the JSON that graphql-js would have made', (_what, result) => {
  const plain = JSON.parse(
    JSON.stringify(result, (_key, value: unknown) => (value instanceof RawJson ? JSON.parse(value.json) : value)),
  );
  const text = stringifyResult(result);
  expect(JSON.parse(text)).toEqual(plain);
  if ('errors' in result) expect(text.startsWith('{"errors"')).toBe(true);
});
