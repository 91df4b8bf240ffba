import { expect, test } from 'vitest';
import { objectsIn } from '../limits/cost.ts';
import { RawJson, stringifyResult } from './raw-json.ts';

const json = '{"practitioners":{"nodes":[{"name":"A \\"quoted\\" name"}]}}';

test.each([
  ['no raw data', { data: { a: 1 }, extensions: { cost: 1 } }],
  ['raw data', { data: new RawJson(json) as never, extensions: { cost: 1 } }],
  ['raw data and nothing else', { data: new RawJson(json) as never }],
  [
    'raw root fields beside plain ones',
    { data: { p: new RawJson('[1,2]'), 'q"': new RawJson('null'), r: { s: null } } as never },
  ],
  ['errors beside raw data', { errors: [{ message: 'x' }], data: new RawJson(json) as never, extensions: { a: {} } }],
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

test('the objects of ready-made JSON are counted as those of a plain answer', () => {
  const data = {
    list: [{ text: 'a { brace, a {"quoted" one, \\{"escaped"' }, { inner: { n: 1 }, none: null, empty: [] }],
  };
  expect(new RawJson(JSON.stringify(data)).objects - 1).toBe(objectsIn(data) - 1);
});
