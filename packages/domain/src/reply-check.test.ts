import { describe, expect, test } from 'vitest';
import { checkReply, REPLY_SUGGESTIONS, replyIsStopped, replyProblems, type ReplyProblem } from './reply-check.ts';

const problems = (text: string, name?: string) => checkReply(text, name).map(({ problem }) => problem);

describe('an answer that confirms a client is stopped', () => {
  test.each([
    'It was a pleasure treating you.',
    'We are sorry that your second session hurt.',
    'As our client you know that we always call back.',
    'Thank you for choosing us!',
    'When you came in March the redness had gone.',
    'Wir haben Sie gern behandelt.',
    'Ihre letzte Sitzung war im Mai.',
    'Danke für Ihren Besuch!',
    'Sie waren im Frühjahr bei uns.',
    'Als Kundin haben Sie ein Recht auf Auffrischung.',
  ])('%s', (text) => {
    expect(replyIsStopped(checkReply(text))).toBe(true);
  });
});

describe('an answer that keeps confidence is not', () => {
  test.each([
    'Thank you for taking the time to write. Please call us, so that we can look into it.',
    'We take every word seriously. Our practitioners follow a written aftercare plan with everybody.',
    'Anyone who is unhappy can come back free of charge within a year.',
    'Vielen Dank für die Rückmeldung. Bitte rufen Sie uns an, damit wir das klären können.',
    'Wir behandeln alle nach demselben Plan.',
  ])('%s', (text) => {
    expect(checkReply(text)).toEqual([]);
  });
});

test.each<[string, ReplyProblem[]]>([
  ['A keloid is a reason not to go on.', ['medical_detail']],
  ['Bei Diabetes fragen wir nach einem Attest.', ['medical_detail']],
  ['Write to jo.doe@example.org or call +44 20 7946 0958.', ['personal_detail', 'personal_detail']],
  ['On 12.03.2026 everything was fine.', ['personal_detail']],
  ['On 3rd March everything was fine.', ['personal_detail']],
])('"%s" is a matter of %j', (text, expected) => {
  expect(problems(text)).toEqual(expected);
  expect(replyIsStopped(checkReply(text))).toBe(false);
});

test('a name that the review hides is personal, a part of a word is not', () => {
  expect(checkReply('Dear Jo, joyful news.', 'Jo Doe')).toEqual([
    { problem: 'personal_detail', start: 5, end: 7, words: 'Jo' },
  ]);
});

test.each([...REPLY_SUGGESTIONS.en, ...REPLY_SUGGESTIONS.de])('a suggestion says nothing of anybody: %s', (text) => {
  expect(checkReply(text)).toEqual([]);
});

test.each<[string, boolean, string[]]>([
  ['  ', true, ['REQUIRED']],
  ['x'.repeat(4_001), true, ['TOO_LONG']],
  ['Your last session was fine.', true, ['CONFIRMS_CLIENT']],
  ['A scar needs more time.', false, ['SENSITIVE_DETAIL']],
  ['A scar needs more time.', true, []],
  ['Thank you for writing.', false, []],
])('before it is sent, %j (anyway: %s) is told %j', (body, anyway, codes) => {
  expect(replyProblems(body, anyway).map(({ code }) => code)).toEqual(codes);
});
