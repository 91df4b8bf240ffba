import { expect, test } from 'vitest';
import { dialled, siteOf, written } from './contact.ts';

test.each([
  ['+44 (0)161 496 0000', 'tel:+441614960000'],
  ['0049/30-1234 567', 'tel:0049301234567'],
  ['030 1234567 ext. 12', 'tel:0301234567'],
  ['by appointment', null],
  ['+', null],
])('"%s" dials %s', (phone, href) => {
  expect(dialled(phone)).toBe(href);
});

test('an address of a clinic can add nothing to a letter', () => {
  expect(written('a+b@clinic.example')).toBe('mailto:a%2Bb@clinic.example');
  expect(written('a@b.example?bcc=x@y.example')).toBe('mailto:a@b.example%3Fbcc%3Dx%40y.example');
});

test('only pages of the web are linked', () => {
  expect(siteOf('https://www.northfold.example/a?b')).toEqual({
    href: 'https://www.northfold.example/a?b',
    host: 'northfold.example',
  });
  for (const other of ['javascript:alert(1)', 'data:text/html,x', 'northfold', '', null]) {
    expect(siteOf(other)).toBeNull();
  }
});
