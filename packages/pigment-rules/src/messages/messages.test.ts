import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONSULTATION } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { RULES } from '../registry/index.ts';
import { ENGLISH, englishText } from './en.ts';

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
