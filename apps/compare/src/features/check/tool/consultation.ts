import { type Consultation, type InputProblem, inputProblem, resolveSettings } from '@stipple/domain';
import { type Result, screen, type Screening } from '@stipple/pigment-rules';
import { asked, type Field, scarAsked } from './questions.ts';

/** Zones are chosen with the practitioner; the safety rules read none of them, and a consultation names one. */
const ZONES_LATER: Consultation['zones'] = [{ zone: 'frontal' }];

const textOf = (given: FormData, name: string): string => {
  const value = given.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
const textsOf = (given: FormData, name: string): string[] =>
  given.getAll(name).filter((value) => typeof value === 'string');

/** What was entered for a field, as the consultation has it; nothing where nothing was. */
function valueOf({ name, kind }: Field, given: FormData): unknown {
  if (kind === 'codes') {
    const chosen = textsOf(given, name);
    return chosen.length > 0 || name === 'indications' ? chosen : undefined;
  }
  const text = textOf(given, name);
  if (text === '') return undefined;
  return kind === 'number' ? Number(text.replace(',', '.')) : text;
}

const SCAR_PARTS = ['type', 'healedOn', 'surface', 'red'] as const;

function scarIn(given: FormData): unknown {
  const parts = SCAR_PARTS.map((part) => [part, textOf(given, `scars.0.${part}`)] as const);
  return Object.fromEntries(parts.filter(([, text]) => text !== ''));
}

/** The consultation that a form states. Only what was asked counts; what was left out is unknown, which is not no. */
export function consultationOf(given: FormData): Readonly<Record<string, unknown>> {
  const fields = asked(given)
    .filter(({ name }) => name !== 'scarInArea')
    .map((field) => [field.name, valueOf(field, given)] as const)
    .filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(fields),
    ...(scarAsked(given) ? { scars: [scarIn(given)] } : {}),
    zones: ZONES_LATER,
  };
}

/** Where and when the rules are asked: the visitor's own calendar, and no clinic's settings. */
export interface Here {
  /** ISO 3166-1 country, whose law the rules name. */
  readonly region: string;
  readonly timeZone: string;
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The defaults of the rules, as no clinic has changed them. */
export function defaultsOf({ region, timeZone }: Here) {
  const { settings, problems } = resolveSettings({ version: 'defaults', region, timeZone, values: [] });
  if (!settings) throw new Error(problems.map(({ message }) => message).join('; '));
  return settings;
}

/** A form without the fields that something is wrong with, so that the rules look at the others too. */
function without(given: Readonly<Record<string, unknown>>, problems: readonly InputProblem[]) {
  const wrong = new Set(problems.map(({ path }) => path.split('.')[0]));
  const kept = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)));
  // A cause that is missing must not keep the rules from the rest.
  return { indications: ['unknown'], zones: ZONES_LATER, ...kept };
}

/**
 * Asks the safety rules, here in the browser. What is wrong is listed all at once.
 * @param unreadable names of date fields that the browser could not read: half a date, say
 */
export function ask(given: FormData, here: Here, unreadable: readonly string[] = []): Result<Screening> {
  const settings = defaultsOf(here);
  const problems = unreadable.map((name) =>
    inputProblem(name, 'INVALID_VALUE', undefined, 'a calendar day as YYYY-MM-DD'),
  );
  let asked = consultationOf(given);
  for (;;) {
    const answer = screen(asked as unknown as Consultation, settings, here.today);
    if (answer.ok) return problems.length === 0 ? answer : { ok: false, problems };
    problems.push(...answer.problems);
    const rest = without(asked, answer.problems);
    // What is left out once is not found again; should it be, the list is as long as it gets.
    if (Object.keys(rest).length >= Object.keys(asked).length && asked['indications'] === rest.indications) {
      return { ok: false, problems };
    }
    asked = rest;
  }
}
