import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { Authentication } from '../../src/http/actor.ts';
import { SessionService } from '../../src/modules/account/index.ts';
import { sharedDatabase } from '../database.ts';

const { doors } = await sharedDatabase();

test.each<[string, number, string | undefined, string]>([
  ['nobody between', 0, undefined, '10.0.0.9'],
  ['what a caller claims, and nobody between', 0, '1.2.3.4', '10.0.0.9'],
  ['one proxy', 1, '203.0.113.7', '203.0.113.7'],
  ['one proxy, and what a caller claims', 1, '1.2.3.4, 203.0.113.7', '203.0.113.7'],
  ['two proxies', 2, '203.0.113.7, 10.0.0.8', '203.0.113.7'],
  ['a request past the proxy', 1, undefined, '10.0.0.9'],
])('the address behind %s', (_, proxies, forwarded, address) => {
  const request = {
    headers: { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: '::ffff:10.0.0.9' },
  } as unknown as IncomingMessage;
  const authentication = new Authentication(new SessionService(doors), 'http://localhost', proxies);
  expect(authentication.callerOf(request).address).toBe(address);
});
