import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONSULTATION, type Shape } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { RULES } from '../registry/index.ts';
import { GERMAN, germanText, inGerman } from './de.ts';
import { QUESTIONS_DE } from './de/questions.ts';
import { ENGLISH, englishText, inEnglish } from './en.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && !f.endsWith('.test.ts') && !f.startsWith('messages'),
);
const code = sources.map((f) => readFileSync(`${root}${f}`, 'utf8')).join('\n');
const used = new Set([...code.matchAll(/'([a-h]\d*\.[A-Za-z_]\w*)'/g)].map((m) => String(m[1])));

describe('message keys', () => {
  it('every key the rules raise has an English text', () => {
    expect(used.size).toBeGreaterThan(130);
    expect([...used].filter((key) => englishText(key) === undefined)).toEqual([]);
  });

  it('every English text of a rule is raised by one', () => {
    const made = (key: string) => /^(d\.|g\.|a24\.|h\.by|flag\.|t\.|word\.)/.test(key);
    const idle = Object.keys(ENGLISH).filter((key) => !used.has(key) && !made(key));
    expect(idle).toEqual([]);
  });

  it('belongs to the rule it names', () => {
    const ids = new Set(Object.keys(RULES).map((id) => id.toLowerCase()));
    expect([...used].filter((key) => !ids.has(key.split('.')[0] ?? ''))).toEqual([]);
  });

  it('every field of the consultation has its question', () => {
    for (const field of Object.keys(CONSULTATION.fields)) expect(englishText(`ask.${field}`), field).toBeDefined();
  });
});

/** Every field of a shape, by its path, lists and options walked through. */
function pathsOf(shape: Shape, path: string): string[] {
  if (shape.kind === 'optional' || shape.kind === 'list') return pathsOf(shape.of, path);
  if (shape.kind !== 'record') return [path];
  const inner = Object.entries(shape.fields).flatMap(([name, field]) =>
    pathsOf(field, path === '' ? name : `${path}.${name}`),
  );
  return path === '' ? inner : [path, ...inner];
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe('German', () => {
  it('says everything English says, with the same values', () => {
    expect(Object.keys(GERMAN).toSorted()).toEqual(Object.keys(ENGLISH).toSorted());
    for (const [key, text] of Object.entries(ENGLISH)) {
      expect(placeholders(GERMAN[key] ?? ''), key).toEqual(placeholders(text));
      expect(GERMAN[key], key).not.toBe(text);
    }
  });

  it('has the question of every field, and of no other', () => {
    expect(Object.keys(QUESTIONS_DE).toSorted()).toEqual(pathsOf(CONSULTATION, '').toSorted());
    expect(germanText('ask.scars.healedOn')).toContain('Tag der Verletzung');
  });

  it('names the same numbers as English', () => {
    const numbers = (text: string) => (text.replace(/,(?=\d)/g, '.').match(/\d+(\.\d+)?/g) ?? []).map(Number);
    for (const [key, text] of Object.entries(ENGLISH)) expect(numbers(GERMAN[key] ?? ''), key).toEqual(numbers(text));
  });

  it('promises nothing, alarms nobody, and never advises to stop a medicine', () => {
    for (const [key, text] of Object.entries(GERMAN)) {
      expect(text, key).not.toMatch(
        /garantie|dauerhaft|schmerzfrei|risikofrei|100 ?% sicher|heilmittel|gefahr|notfall|!/i,
      );
    }
    for (const key of ['a8.prescriber', 'a9.current']) expect(GERMAN[key]).toContain('kein Medikament ab');
  });

  it('fills in values, shown as the caller likes, and leaves what is missing visible', () => {
    const message = { key: 'a17.young', values: { transplantOn: '2026-05-01', months: 6 } };
    const shown = (value: string | number) => (typeof value === 'number' ? `${value},0` : value.slice(0, 4));
    expect(inGerman(message, shown)).toBe(
      'Haartransplantation am 2026. Die Behandlung kann 6,0 Monate später beginnen, ab dem {until}.',
    );
    expect(inEnglish(message)).toContain('on 2026-05-01.');
    expect(inGerman({ key: 'no.such', values: {} })).toBe('no.such');
  });
});
