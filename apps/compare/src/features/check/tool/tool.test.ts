import { AREA_CONDITIONS, CONSULTATION, UNMET_EXPECTATIONS } from '@stipple/domain';
import { AFTERCARE_ITEMS, aftercarePlan } from '@stipple/pigment-rules';
import { germanText } from '@stipple/pigment-rules/messages/de';
import { englishText } from '@stipple/pigment-rules/messages/en';
import { describe, expect, it } from 'vitest';
import { toRaise, WEIGHTS } from './answer.ts';
import { ask, consultationOf, defaultsOf, type Here } from './consultation.ts';
import { errorsOf } from './problems.ts';
import { asked, GROUPS, QUESTIONS } from './questions.ts';
import { calendarOf, turnsOf, undated } from './timeline.ts';
import { words as german } from './words.de.ts';
import { words as english } from './words.en.ts';

const HERE: Here = { region: 'GB', timeZone: 'Europe/London', today: '2026-06-15' };

function form(answers: Readonly<Record<string, string | readonly string[]>> = {}): FormData {
  const given = new FormData();
  for (const [name, value] of Object.entries(answers)) {
    for (const each of typeof value === 'string' ? [value] : value) given.append(name, each);
  }
  return given;
}

function raisedBy(answers: Readonly<Record<string, string | readonly string[]>>) {
  const given = form({ indications: 'aga_male', ...answers });
  const answer = ask(given, HERE);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return toRaise(answer.value, given);
}

/** Every question answered with no. */
const NONE: Record<string, string> = Object.fromEntries(
  GROUPS.flatMap((group) => QUESTIONS[group])
    .filter(({ kind }) => kind === 'answer')
    .map(({ name }) => [name, 'no']),
);

describe('the form', () => {
  it('asks what the consultation has, by the kind that it has there', () => {
    const kinds = { answer: 'answer', day: 'day', number: 'number', codes: 'list' };
    for (const { name, kind } of GROUPS.flatMap((group) => QUESTIONS[group])) {
      if (name === 'scarInArea') continue;
      const field = CONSULTATION.fields[name];
      expect(field.kind === 'optional' ? field.of.kind : field.kind, name).toBe(kinds[kind]);
    }
  });

  it('asks every yes-or-no question of the safety rules', () => {
    const names: readonly string[] = GROUPS.flatMap((group) => QUESTIONS[group].map(({ name }) => name));
    const answers = Object.entries(CONSULTATION.fields).filter(([, field]) => field.kind === 'answer');
    const left = answers.map(([name]) => name).filter((name) => !names.includes(name));
    // They change how long it lasts and what it costs, not whether it is safe.
    expect(left.toSorted()).toEqual(['highSun', 'oilySkin', 'poorAftercare', 'repair']);
  });

  it('asks further only where something was said, and forgets what is no longer asked', () => {
    const names = (given: FormData) => asked(given).map(({ name }) => name);
    expect(names(form())).not.toContain('transplantOn');
    expect(names(form({ transplanted: 'yes' }))).toContain('transplantOn');
    const given = form({ transplanted: 'no', transplantOn: '2026-06-01', indications: 'aga_male' });
    expect(consultationOf(given)).not.toHaveProperty('transplantOn');
  });

  it('takes what was left out as unknown, never as no', () => {
    expect(consultationOf(form({ indications: 'aga_male' }))).toEqual({
      indications: ['aga_male'],
      zones: [{ zone: 'frontal' }],
    });
    const { open } = raisedBy({});
    expect(open.filter(({ holdsUp }) => holdsUp).map(({ field }) => field)).toEqual([
      'bornOn',
      'chemotherapyNow',
      'chemotherapyPlanned',
      'pregnantOrBreastfeeding',
      'keloid',
      'pigmentAllergy',
    ]);
    expect(open.map(({ field }) => field)).toContain('scarInArea');
  });

  it('reads one scar, and a number with either comma', () => {
    expect(
      consultationOf(
        form({
          indications: 'trauma_scar',
          scarInArea: 'yes',
          'scars.0.type': 'trauma',
          'scars.0.red': 'yes',
          'scars.0.surface': '',
          diabetes: 'yes',
          a1cPercent: '7,5',
        }),
      ),
    ).toMatchObject({ scars: [{ type: 'trauma', red: 'yes' }], a1cPercent: 7.5 });
  });
});

describe('what is wrong', () => {
  const errors = (answers: Record<string, string | readonly string[]>, unreadable: string[] = []) => {
    const answer = ask(form(answers), HERE, unreadable);
    return answer.ok ? [] : [...errorsOf(answer.problems, english)];
  };

  it('stands beside its field, in plain words', () => {
    expect(errors({})).toEqual([['indications', english.problems.chooseOne]]);
    expect(errors({ indications: 'unknown', bornOn: '2030-01-01' })).toEqual([
      ['bornOn', english.problems.dayOutOfRange],
    ]);
    expect(errors({ indications: 'unknown', diabetes: 'yes', a1cPercent: 'high' })).toEqual([
      ['a1cPercent', 'Please give a number from 3 to 20.'],
    ]);
    expect(
      errors({ indications: 'unknown', bornOn: '2000-01-01', transplanted: 'yes', transplantOn: '1999-01-01' }),
    ).toEqual([['transplantOn', english.problems.beforeBirth]]);
  });

  it('is listed all at once', () => {
    const wrong = errors({ bornOn: '2030-01-01', diabetes: 'yes', a1cPercent: '900' }, ['transplantOn']);
    expect(wrong.map(([name]) => name).toSorted()).toEqual(['a1cPercent', 'bornOn', 'indications', 'transplantOn']);
  });

  it('says so of half a date, and of a scar', () => {
    expect(errors({ indications: 'unknown' }, ['bornOn'])).toEqual([['bornOn', english.problems.unreadableDay]]);
    expect(
      errors({ indications: 'unknown', scarInArea: 'yes', 'scars.0.type': 'trauma', 'scars.0.healedOn': '2027-01-01' }),
    ).toEqual([['scars.0.healedOn', english.problems.dayOutOfRange]]);
  });
});

describe('what to raise', () => {
  it('is grouped, heaviest first, with a source for each', () => {
    const { raised } = raisedBy({ keloid: 'yes', bloodThinner: 'yes', lidocaineRisk: 'yes', areaActive: 'yes' });
    expect(raised.map(({ weight }) => weight)).toEqual(['BLOCK', 'REFER', 'DEFER', 'CAUTION']);
    for (const finding of raised.flatMap(({ findings }) => findings)) expect(finding.sources.length).toBeGreaterThan(0);
  });

  it('still asks for a patch test, and leaves nothing open, when all is well', () => {
    const { raised, open } = raisedBy({ ...NONE, bornOn: '1986-02-10' });
    expect(raised.flatMap(({ findings }) => findings.map(({ message }) => message.key))).toEqual(['a21.missing']);
    expect(open).toEqual([]);
  });

  it.each([english, german])('never says that somebody is suitable', (words) => {
    expect(JSON.stringify(words)).not.toMatch(/suitable|eligible|good candidate|geeignet|kein Problem|no problem/i);
    for (const weight of WEIGHTS) expect(words.result.weights[weight].title.length).toBeGreaterThan(3);
    for (const code of AREA_CONDITIONS) expect(words.conditions[code]).toBeTruthy();
    for (const code of UNMET_EXPECTATIONS) expect(words.expectations[code]).toBeTruthy();
  });

  it('has a question for every field, in both languages', () => {
    for (const { name } of GROUPS.flatMap((group) => QUESTIONS[group])) {
      expect(english.questions[name] ?? englishText(`ask.${name}`), name).toBeTruthy();
      expect(german.questions[name] ?? germanText(`ask.${name}`), name).toBeTruthy();
    }
    expect(Object.keys(german.questions)).toEqual(Object.keys(english.questions));
    expect(Object.keys(german.hints)).toEqual(Object.keys(english.hints));
  });
});

describe('aftercare', () => {
  const result = aftercarePlan('2026-01-30', defaultsOf(HERE));
  if (!result.ok) throw new Error('no plan');
  const plan = result.value;

  it('lists each dated item on its day, in order, and the rest apart', () => {
    const turns = turnsOf(plan);
    expect(turns.map(({ day }) => day)).toEqual(turns.map(({ day }) => day).toSorted((a, b) => a - b));
    const listed = turns.flatMap(({ from, through }) => [...from, ...through]).map(({ key }) => key);
    expect([...listed, ...undated(plan).map(({ key }) => key)].toSorted()).toEqual([...AFTERCARE_ITEMS].toSorted());
  });

  it('makes a calendar whose events say what begins and what ends', () => {
    const file = calendarOf(plan, '2026-06-15T10:00:00Z', ({ kind, key }) => `${kind} ${key}`);
    if (!file.ok) throw new Error('no file');
    expect(file.value).toContain('SUMMARY:allowed_from exercise');
    expect(file.value).toContain('SUMMARY:keep_through sun_cover');
    expect(file.value.match(/BEGIN:VEVENT/g)).toHaveLength(plan.items.length - undated(plan).length);
  });
});
