import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULE_IDS, SOURCE_ADDRESSES } from '@stipple/domain';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { RULE_TEXTS } from '../registry/about/index.ts';
import { RULES } from '../registry/index.ts';
import { explained } from './explain.ts';
import { inputFrom } from './read-input.ts';
import { rulesPage, sourcesPage } from './rules-page.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const read = (path: string) => readFileSync(at(path), 'utf8');
const EXAMPLE = JSON.parse(read('../../examples/consultation.json')) as Record<string, unknown> & {
  consultation: Record<string, unknown>;
};
const NOW = '2026-06-15T23:30:00Z';

function textOf(changes: Record<string, unknown>): string {
  const { input, problems } = inputFrom({ ...EXAMPLE, ...changes }, {}, NOW);
  if (!input) throw new Error(JSON.stringify(problems));
  const answer = evaluate(input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return explained(answer.value);
}
const withAnswers = (more: Record<string, unknown>) => textOf({ consultation: { ...EXAMPLE.consultation, ...more } });

/** Runs the command as a user does. */
function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const program = ['--import', import.meta.resolve('@oxc-node/core/register'), at('./rules.ts'), ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, program, { cwd: at('../..') }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

describe('docs/rules.md and docs/sources.md', () => {
  it('are what the code says: run `npm run rules -- docs` after a change', () => {
    expect(read('../../../../docs/rules.md')).toBe(rulesPage());
    expect(read('../../../../docs/sources.md')).toBe(sourcesPage());
  });

  it('name every rule, every source is known, every source has its line', () => {
    expect(Object.keys(RULES)).toEqual([...RULE_IDS]);
    for (const [id, entry] of Object.entries(RULES)) {
      expect(rulesPage()).toContain(`### ${id} ${RULE_TEXTS[id as keyof typeof RULE_TEXTS].title}`);
      expect(entry.sources.length, id).toBeGreaterThan(0);
      for (const source of entry.sources) expect(SOURCE_ADDRESSES[source.ref], `${id} ${source.ref}`).toBeDefined();
    }
    for (const ref of Object.keys(SOURCE_ADDRESSES)) expect(sourcesPage()).toContain(`| ${ref} |`);
  });
});

describe('rules explain', () => {
  it('prints the whole answer, with reasons, sources and weights', () => {
    const text = textOf({});
    for (const part of [
      'REFER: a provisional plan',
      'SAFETY',
      'PIGMENT',
      'SESSIONS  3 (2 to 4)',
      'AFTERCARE',
      'LONGEVITY',
      'PAIN',
      'QUOTE  1152.00 GBP',
      'safety [J]',
      'First permitted day: 2026-06-22',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
  });

  it('prints a withheld plan, letters, decisions, days to ask again, and what does not count', () => {
    const by = { practitioner: 'P. Example', reason: 'seen', on: '2026-06-14' };
    const withheld = withAnswers({ keloid: 'unknown', overrides: [{ rule: 'A8', ...by }] });
    expect(withheld).toMatch(/^WITHHELD: no plan is given/);
    expect(withheld).toContain('(no plan without it)');
    expect(withheld).toContain('The decision of P. Example on A8 does not count');
    expect(withheld).toContain('QUOTE  No quote while no plan is made.');
    const lowered = withAnswers({
      letters: [{ rule: 'A8', from: 'Dr A', on: '2026-06-01', scope: 'smp' }],
      overrides: [{ rule: 'A24', ...by }],
      veryDry: 'yes',
    });
    expect(lowered).toContain('Answered by a letter of Dr A');
    expect(lowered).toContain('Decided by P. Example: seen');
    const waived = withAnswers({ patchTests: [], overrides: [{ rule: 'A21', ...by }] });
    expect(waived).toContain('The client is told: The patch test was waived by P. Example: seen');
    expect(lowered).toContain('until a day not known yet');
    expect(lowered).toContain('Ask again on 2026-06-29');
    expect(lowered).toContain('14 days after the first');
  });

  it('prints scars, areas not known, a fourth session, no prices, nothing found', () => {
    const scar = withAnswers({
      headCircumferenceCm: null,
      zones: [{ zone: 'scar', measuredFuPerCm2: 0 }],
      indications: ['trauma_scar'],
      bloodThinner: 'no',
      areaClearedOn: null,
      highSun: 'no',
    });
    expect(scar).toContain('hours not known');
    expect(scar).toContain('scar: not known dots');
    expect(scar).toContain('(refines)');
    expect(scar).toContain('scar: ? cm2, ? dots/cm2');
    expect(scar).toContain('a zone has no price.\n  scar');
    const plain = textOf({ priceBook: null, consultation: { indications: ['aga_male'], zones: [{ zone: 'vertex' }] } });
    expect(plain).toContain('a day not known yet');
    const complete = withAnswers({
      bloodThinner: 'no',
      areaClearedOn: null,
      oilySkin: 'no',
      poorAftercare: 'no',
      repair: 'no',
      highSun: 'no',
    });
    expect(complete).toMatch(/^CAUTION: a plan, as of/);
    expect(complete).not.toContain('adverse:');
    const premixed = textOf({
      catalogue: {
        version: '2',
        diluents: [],
        products: (EXAMPLE.catalogue as { products: object[] }).products.map((p) => ({
          ...p,
          system: 'premixed',
          compliance: [{ region: 'GB', basis: 'x', checkedOn: '2026-01-01' }],
        })),
      },
    });
    expect(premixed).toContain('never diluted');
    const single = textOf({
      priceBook: {
        version: '1',
        currency: 'GBP',
        validUntil: '2027-01-01',
        taxPercent: 0,
        zones: ['hairline', 'frontal', 'vertex'].map((zone) => ({ zone, low: 1, high: 1 })),
        addOns: [],
        included: [],
      },
      settings: {
        version: '1',
        region: 'GB',
        timeZone: 'Europe/London',
        values: [
          { key: 'sessions.plain.low', value: 3 },
          { key: 'sessions.plain.high', value: 3 },
        ],
      },
      consultation: { ...EXAMPLE.consultation, bloodThinner: 'no' },
    });
    expect(single).toContain('QUOTE  0.09 GBP, valid through');
  });

  it('reads a consultation alone with country and time zone given; today is the day there', () => {
    const { input } = inputFrom(EXAMPLE.consultation, { region: 'GB', timeZone: 'Europe/London' }, NOW);
    expect(input).toMatchObject({
      asOf: '2026-06-16',
      catalogue: { products: [] },
      settings: { version: 'defaults', region: 'GB' },
    });
    expect(inputFrom(EXAMPLE, { asOf: '2026-07-01' }, NOW).input).toMatchObject({
      asOf: '2026-07-01',
      settings: { version: 'example-1' },
    });
  });

  it('says what is missing or refused', () => {
    expect(inputFrom(EXAMPLE.consultation, {}, NOW).problems.map((p) => p.message)).toEqual([
      expect.stringContaining('region: nothing given'),
      expect.stringContaining('timeZone: nothing given'),
    ]);
    expect(inputFrom([], {}, NOW).problems).toHaveLength(1);
    const low = inputFrom(
      {
        ...EXAMPLE,
        settings: {
          version: '1',
          region: 'GB',
          timeZone: 'Europe/London',
          values: [{ key: 'sessions.gapDays', value: 1 }],
        },
      },
      {},
      NOW,
    );
    expect(low.problems).toHaveLength(1);
    expect(low.input?.settings.values['sessions.gapDays']).toBe(14);
  });
});

describe('npm run rules, as a user runs it', () => {
  it('explains, as text and as data', async () => {
    const text = await run('explain', 'examples/consultation.json');
    expect([text.code, text.err]).toEqual([0, '']);
    expect(text.out).toMatch(/^REFER: a provisional plan, as of 2026-06-15/);
    const data = await run('explain', 'examples/consultation.json', '--json', '--as-of', '2026-06-20');
    expect(JSON.parse(data.out)).toMatchObject({
      outcome: 'REFER',
      safety: { asOf: '2026-06-20' },
      versions: { rules: '1.0.0' },
    });
  });

  it('says what is wrong: exit 1 for the call, 2 for the input', async () => {
    const [none, missing, unknown, bad] = await Promise.all([
      run(),
      run('explain', 'no-such.json'),
      run('explain', 'x', '--what'),
      run('explain', 'examples/consultation.json', '--as-of', 'x'),
    ]);
    expect([none.code, missing.code, unknown.code, bad.code]).toEqual([1, 1, 1, 2]);
    expect(missing.err).toContain('no-such.json');
    expect(bad.err).toBe('asOf: "x" given, expected a calendar day as YYYY-MM-DD\n');
    expect((await run('--help')).out).toContain('npm run rules -- explain');
  }, 60_000);
});
