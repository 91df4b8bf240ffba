import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { HELP, readRequest } from './import-request.ts';

describe('the command line of an import', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown flag', ['.', '--clinic', 'x', '--dryrun'], /--dryrun/],
    ['no path', ['--clinic', 'x'], /PATH/],
    ['two paths', ['a', 'b', '--clinic', 'x'], /One PATH/],
    ['no clinic', ['.'], /--clinic/],
    ['a flag without its value', ['.', '--clinic'], /--clinic/],
    ['a blank name', ['.', '--clinic', 'x', '--name', ' '], /--name/],
    ['no such date format', ['.', '--clinic', 'x', '--dates', 'YMD'], /--dates/],
    ['no such decimal sign', ['.', '--clinic', 'x', '--decimal', ','], /--decimal/],
    ['no such encoding', ['.', '--clinic', 'x', '--encoding', 'klingon'], /--encoding/],
  ])('%s: the sentence names it', (_, words, sentence) => {
    expect(() => readRequest(words)).toThrow(sentence);
  });

  test('all that can be declared', () => {
    const words = ['folder', '--clinic=x', '--name', 'X', '--dry-run', '--dates', 'dd.MM.yyyy', '--decimal', 'comma'];
    expect(readRequest([...words, '--encoding', 'Latin1', '--report', 'r.json'])).toMatchObject({
      path: 'folder',
      clinic: 'x',
      name: 'X',
      dryRun: true,
      declared: { dates: { expected: 'a real day as dd.MM.yyyy' }, decimal: 'comma' },
      encoding: 'windows-1252',
      report: 'r.json',
    });
    expect(readRequest(['folder', '--clinic', 'x'])).toMatchObject({
      name: null,
      dryRun: false,
      encoding: null,
      report: null,
    });
  });

  test('help names every flag', () => {
    expect(readRequest(['--help'])).toBeNull();
    for (const flag of ['--clinic', '--name', '--dry-run', '--dates', '--decimal', '--encoding', '--report']) {
      expect(HELP).toContain(flag);
    }
  });
});
