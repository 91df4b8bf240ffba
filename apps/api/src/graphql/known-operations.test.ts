import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { knownOperations, OperationsByHash } from './known-operations.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

test('every operation of the web apps stands under the hash of its text', () => {
  const known = knownOperations();
  expect(known.size).toBeGreaterThan(0);
  for (const [hash, text] of known) expect(hashOf(text)).toBe(hash);
});

test('a hash of ours is known at once, and no caller can put another text under it', async () => {
  const store = new OperationsByHash(new Map([['ours', 'query Ours { __typename }']]));
  await store.set('apq:ours', 'query Theirs { __typename }');
  await store.set('apq:theirs', 'query Theirs { __typename }');
  expect(await store.get('apq:ours')).toBe('query Ours { __typename }');
  expect(await store.get('apq:theirs')).toBe('query Theirs { __typename }');
  expect(await store.get('apq:nobodys')).toBeUndefined();
});
