import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWords } from './index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Kind } from './kinds.ts';

const schema = readFileSync(new URL('../../../contract/schema.graphql', import.meta.url), 'utf8');
const valuesOf = (name: string) =>
  [...(new RegExp(`^enum ${name} \\{([^}]*)\\}`, 'm').exec(schema)?.[1] ?? '').matchAll(/^ {2}([A-Z_0-9]+)$/gm)].map(
    (found) => found[1] ?? '',
  );

/** The names of all types that a visitor can be led to: what hangs below `viewer` and mutations is not theirs. */
function publicTypes(): Set<string> {
  const plain = schema.replaceAll(/"""[\s\S]*?"""/g, '');
  const blocks = new Map(
    [...plain.matchAll(/^(?:type|interface|input) (\w+)[^{\n]*\{([^}]*)\}/gm)].map(
      ([, name = '', body = '']) => [name, body] as const,
    ),
  );
  const found = new Set<string>();
  const visit = (body: string) => {
    for (const [name] of body.matchAll(/\b[A-Z]\w*/g)) {
      if (found.has(name)) continue;
      found.add(name);
      visit(blocks.get(name) ?? '');
    }
  };
  visit((blocks.get('Query') ?? '').replace(/^ {2}viewer: .*$/m, ''));
  visit([...plain.matchAll(/^type (\w+) implements Node/gm)].map((each) => each[1]).join(' '));
  return found;
}

const ENUMS: Record<string, Kind> = {
  Indication: 'indication',
  CaseScale: 'scale',
  Fitzpatrick: 'fitzpatrick',
  HairColour: 'hairColour',
  ScarType: 'scarType',
  PhotoMoment: 'moment',
  PhotoView: 'view',
  PhotoLight: 'light',
  Service: 'service',
  PriceExtent: 'extent',
  PriceUnit: 'priceUnit',
  Serves: 'serves',
  CredentialKind: 'credentialKind',
  CredentialScope: 'credentialScope',
  CredentialStatus: 'credentialStatus',
  VerificationMethod: 'verificationMethod',
  ReviewAspect: 'aspect',
  ReviewSource: 'reviewSource',
  ModerationReason: 'moderationReason',
  RankPartName: 'rankPart',
  PractitionerOrder: 'order',
  FacetName: 'facet',
  FilterPart: 'filterPart',
  ComparedFact: 'comparedFact',
  CoordinateSource: 'coordinateSource',
};

/** Enums whose words stand where the only page is that shows them. */
const ELSEWHERE: Record<string, string> = {
  BookingProblem: 'a sentence of the practitioner page, with the credential and the day in it',
  MemberRole: 'the invitation, see the pages of signing in',
  SignInStep: 'the pages of signing in',
  Weekday: 'named by Intl, see format',
};

describe('the words', () => {
  it('know every value of every enum that the schema shows the public', () => {
    const shown = publicTypes();
    const enums = [...schema.matchAll(/^enum (\w+)/gm)]
      .map((found) => found[1] ?? '')
      .filter((name) => shown.has(name));
    expect([...Object.keys(ENUMS), ...Object.keys(ELSEWHERE)].toSorted()).toEqual(enums.toSorted());
    for (const [name, kind] of Object.entries(ENUMS)) {
      const known = Object.keys(en[kind]).map((code) => code.toUpperCase());
      expect(known.toSorted(), name).toEqual(valuesOf(name).toSorted());
    }
  });

  it('explain each value in one sentence, in both languages, and no German one in English', () => {
    for (const kind of Object.keys(en) as Kind[]) {
      for (const [code, [label, about]] of Object.entries(en[kind])) {
        const [german, erklärt] = (de[kind] as Record<string, readonly [string, string]>)[code] ?? ['', ''];
        expect(label.length * german.length, `${kind}.${code}`).toBeGreaterThan(0);
        expect(about, `${kind}.${code}`).toMatch(/^[^.].*\.$/);
        expect(erklärt, `${kind}.${code}`).toMatch(/^[^.].*\.$/);
        expect(erklärt, `${kind}.${code}`).not.toBe(about);
      }
    }
  });

  it('are read by either spelling; what is no code is shown as it is', () => {
    const words = createWords(en);
    expect(words('indication', 'AGA_MALE')).toEqual(words('indication', 'aga_male'));
    expect(words.stage('NORWOOD', 'III_VERTEX').label).toBe('Norwood III vertex');
    expect(words.stage('sinclair', '3').label).toBe('Sinclair 3');
    expect(words.any('facet', '__proto__')).toEqual({ label: '__proto__', about: '' });
    expect(words.any('norwood', 'VIII')).toEqual({ label: 'VIII', about: '' });
  });
});
