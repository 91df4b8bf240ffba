import { resolveSettings, type Credential } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { settings, TODAY } from '../../test/world.ts';
import { badges, bookable } from './credentials.ts';
import { blockingIn, credentialNeeds, lawsAgainst } from './needs.ts';

const CLASS: Credential = {
  id: 'c1',
  kind: 'training',
  scope: 'smp',
  issuer: 'School',
  title: 'SMP course',
  issuedOn: '2024-01-10',
  expiresOn: null,
  status: 'self_declared',
};
const badge = (more: Partial<Credential>, on = TODAY, s = settings()) => {
  const result = badges([{ ...CLASS, ...more }], s, on);
  if (!result.ok || !result.value[0]) throw new Error('no badge');
  return result.value[0];
};

describe('H badges', () => {
  const cases: [
    name: string,
    more: Partial<Credential>,
    shown: boolean,
    text: string,
    until: string | null,
    warned: number | null,
  ][] = [
    ['self-declared', {}, true, 'h.selfDeclared', null, null],
    ['submitted is still self-declared', { status: 'submitted' }, true, 'h.selfDeclared', null, null],
    ['checked at the registry', { status: 'verified', method: 'issuer_registry' }, true, 'h.byRegistry', null, null],
    ['document seen', { status: 'verified', method: 'document_only' }, true, 'h.byDocument', null, null],
    [
      'a CPCP names permanent make-up, not SMP',
      { status: 'verified', method: 'issuer_registry', scope: 'pmu' },
      true,
      'h.byRegistryNotSmp',
      null,
      null,
    ],
    [
      'document seen, general',
      { status: 'verified', method: 'document_only', scope: 'general' },
      true,
      'h.byDocumentNotSmp',
      null,
      null,
    ],
    ['rejected', { status: 'rejected' }, false, 'h.selfDeclared', null, null],
    ['revoked', { status: 'revoked' }, false, 'h.selfDeclared', null, null],
    ['issued tomorrow', { issuedOn: '2026-06-16' }, false, 'h.selfDeclared', null, null],
    ['lapsed yesterday', { expiresOn: '2026-06-14' }, false, 'h.selfDeclared', '2026-06-14', null],
    ['its last day', { expiresOn: TODAY }, true, 'h.selfDeclared', TODAY, 0],
    ['7 days left', { expiresOn: '2026-06-22' }, true, 'h.selfDeclared', '2026-06-22', 7],
    ['8 days left', { expiresOn: '2026-06-23' }, true, 'h.selfDeclared', '2026-06-23', 8],
    ['30 days left', { expiresOn: '2026-07-15' }, true, 'h.selfDeclared', '2026-07-15', 30],
    ['60 days left', { expiresOn: '2026-08-14' }, true, 'h.selfDeclared', '2026-08-14', 60],
    ['61 days left', { expiresOn: '2026-08-15' }, true, 'h.selfDeclared', '2026-08-15', null],
    [
      'bloodborne pathogens, 12 months without an expiry',
      { kind: 'bloodborne_pathogen', issuedOn: '2025-09-30' },
      true,
      'h.selfDeclared',
      '2026-09-30',
      null,
    ],
    [
      'bloodborne pathogens, a longer expiry does not help',
      { kind: 'bloodborne_pathogen', issuedOn: '2025-06-14', expiresOn: '2030-01-01' },
      false,
      'h.selfDeclared',
      '2026-06-14',
      null,
    ],
    [
      'bloodborne pathogens, a shorter expiry counts',
      { kind: 'bloodborne_pathogen', issuedOn: '2026-01-01', expiresOn: '2026-06-01' },
      false,
      'h.selfDeclared',
      '2026-06-01',
      null,
    ],
  ];
  it.each(cases)('%s', (_name, more, shown, text, until, warned) => {
    const got = badge(more);
    expect(got).toMatchObject({ shown, text: { key: text }, until });
    expect(got.warning?.message.values['left'] ?? null).toBe(warned);
  });

  it('names which warning it is', () => {
    expect(badge({ expiresOn: '2026-06-22' }).warning?.setting).toEqual({ key: 'credentials.warnLast', value: 7 });
    expect(badge({ expiresOn: '2026-06-23' }).warning?.setting).toEqual({ key: 'credentials.warnSecond', value: 30 });
    expect(badge({ expiresOn: '2026-08-14' }).warning?.setting).toEqual({ key: 'credentials.warnFirst', value: 60 });
  });

  it('the US does not let a class count longer than 12 months', () => {
    expect(() => settings({ 'credentials.bbpMonths': 18 }, 'US', 'America/New_York')).toThrow('OUT_OF_RANGE');
    expect(
      badge({ kind: 'bloodborne_pathogen', issuedOn: '2025-01-01' }, TODAY, settings({ 'credentials.bbpMonths': 18 }))
        .shown,
    ).toBe(true);
  });

  it('sorted by id, and refused when a credential or the day is none', () => {
    const got = badges(
      [
        { ...CLASS, id: 'b' },
        { ...CLASS, id: 'a' },
      ],
      settings(),
      TODAY,
    );
    expect(got.ok && got.value.map((b) => b.credentialId)).toEqual(['a', 'b']);
    const bad = badges([{ ...CLASS, issuedOn: 'x' }], settings(), 'y');
    expect(bad.ok ? [] : bad.problems.map((p) => p.path)).toEqual(['credentials.0.issuedOn', 'on']);
  });
});

describe('H booking', () => {
  const held: Credential[] = [
    { ...CLASS, id: 'l', kind: 'licence', expiresOn: '2026-12-31' },
    { ...CLASS, id: 'b', kind: 'bloodborne_pathogen', issuedOn: '2026-01-01' },
    { ...CLASS, id: 'i', kind: 'insurance', expiresOn: '2026-06-20' },
  ];
  const against = (credentials: Credential[], day: string, s = settings()) => {
    const got = bookable(credentials, s, day);
    return got.ok
      ? [got.value.bookable, ...got.value.findings.map((f) => `${f.subject} ${f.message.key}`)]
      : got.problems.map((p) => p.path);
  };
  it.each([
    ['everything counts on the day', held, '2026-06-20', [true]],
    ['insurance lapses the day before', held, '2026-06-21', [false, 'insurance h.lapsed']],
    ['no licence', held.slice(1), TODAY, [false, 'licence h.missing']],
    ['nothing', [], TODAY, [false, 'bloodborne_pathogen h.missing', 'insurance h.missing', 'licence h.missing']],
    [
      'a renewal counts',
      [...held, { ...CLASS, id: 'i2', kind: 'insurance' as const, issuedOn: '2026-06-21', expiresOn: '2027-06-20' }],
      '2026-06-21',
      [true],
    ],
    ['a day that is none', held, 'x', ['on']],
  ])('%s', (_name, credentials, day, expected) => {
    expect(against(credentials, day)).toEqual(expected);
  });

  it.each([
    ['insurance for permanent make-up does not cover SMP', 'insurance', 'pmu', [false, 'insurance h.otherTreatment']],
    ['insurance for everything does', 'insurance', 'general', [true]],
    ['a tattooist registration counts as licence', 'licence', 'tattoo', [true]],
    ['a general hygiene class counts', 'bloodborne_pathogen', 'general', [true]],
    ['a general first-aid class counts', 'first_aid', 'general', [true]],
    ['training in permanent make-up is not SMP', 'training', 'pmu', [false, 'training h.otherTreatment']],
    ['training in SMP is', 'training', 'smp', [true]],
  ] as const)('for this treatment: %s', (_name, kind, scope, expected) => {
    const input = { version: '1', region: 'GB', timeZone: 'Europe/London', values: [], blockingCredentials: [kind] };
    const { settings: own } = resolveSettings(input);
    if (!own) throw new Error('no settings');
    expect(against([{ ...CLASS, kind, scope, issuedOn: '2026-01-01' }], TODAY, own)).toEqual(expected);
    expect(
      bookable(
        [{ ...CLASS, kind: 'insurance', scope: 'pmu' }],
        { ...own, blockingCredentials: ['insurance'] },
        TODAY,
        'pmu',
      ),
    ).toMatchObject({ ok: true, value: { bookable: true } });
  });

  it('which kinds block is a setting by jurisdiction', () => {
    const { settings: own } = resolveSettings({
      version: '1',
      region: 'GB',
      timeZone: 'Europe/London',
      values: [],
      blockingCredentials: ['licence'],
    });
    if (!own) throw new Error('no settings');
    expect(against([{ ...CLASS, kind: 'licence' }], TODAY, own)).toEqual([true]);
  });
});

describe('H what blocks in a country', () => {
  it.each([
    ['the default', 'DE', null, ['bloodborne_pathogen', 'licence', 'insurance']],
    ['judgement can be dropped', 'DE', [], []],
    ['more can be asked for', 'DE', ['training', 'first_aid'], ['training', 'first_aid']],
    ['US: the class is law (OSHA 29 CFR 1910.1030)', 'US', [], ['bloodborne_pathogen']],
    ['GB: the registration is law (1982 Act)', 'GB', ['insurance'], ['licence', 'insurance']],
  ] as const)('%s', (_name, country, chosen, expected) => {
    expect(blockingIn(country, chosen)).toEqual(expected);
    const needs = credentialNeeds(country, chosen).filter(({ blocks }) => blocks);
    expect(needs.map(({ kind }) => kind).toSorted()).toEqual(expected.toSorted());
  });

  it('says which law stands against a choice', () => {
    expect(lawsAgainst('US', ['insurance'])).toEqual([{ kind: 'bloodborne_pathogen', law: 'OSHA 29 CFR 1910.1030' }]);
    expect(lawsAgainst('US', ['bloodborne_pathogen'])).toEqual([]);
    expect(lawsAgainst('DE', [])).toEqual([]);
  });
});
