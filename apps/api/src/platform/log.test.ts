import { expect, test } from 'vitest';
import { createLog, describeError } from './log.ts';

test('an error from the database is told without its values', () => {
  const driverError = Object.assign(new Error('duplicate key value: (email)=(jane@example.org)'), {
    code: '23505',
    constraint: 'client_email_key',
    table: 'client',
    detail: 'Key (email)=(jane@example.org) already exists.',
    parameters: ['jane@example.org'],
  });
  const error = Object.assign(new Error('QueryFailedError: (email)=(jane@example.org)'), {
    code: '23505',
    driverError,
  });
  const told = describeError(error);
  expect(told).toMatchObject({ code: '23505', message: 'Database error', cause: { constraint: 'client_email_key' } });
  expect(JSON.stringify(told)).not.toContain('jane');
});

test('a text that is no JSON is not quoted', () => {
  const failed = () => JSON.parse('Jane Doe, 12 High Street');
  let told = {};
  try {
    failed();
  } catch (error) {
    told = describeError(error);
  }
  expect(told).toMatchObject({ type: 'SyntaxError', message: 'Syntax error' });
  expect(JSON.stringify(told)).not.toContain('Jane');
});

test('a line is one JSON object with level, time and name, and nothing of the machine', () => {
  const lines: string[] = [];
  createLog('info', 'api', { write: (line: string) => void lines.push(line) }).info({ port: 4000 }, 'listening');
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0] ?? '');
  expect(line).toEqual({ level: 'info', name: 'api', port: 4000, msg: 'listening', time: expect.any(String) });
});
