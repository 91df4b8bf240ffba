import { dayOf, inputProblem, resolveSettings, type InputProblem } from '@stipple/domain';
import type { EvaluationInput } from '../evaluate.ts';

/** What the command line adds to the file. */
export interface Given {
  readonly asOf?: string;
  readonly region?: string;
  readonly timeZone?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An evaluation's input from a JSON file: a consultation alone, or {consultation, settings, catalogue, priceBook,
 * records, asOf}. Country and time zone must be stated, in the file's settings or on the command line; without a day
 * it is today there, and the answer names it.
 * @param now the instant the command runs
 */
export function inputFrom(
  file: unknown,
  given: Given,
  now: string,
): { input?: EvaluationInput; problems: InputProblem[] } {
  if (!isRecord(file)) return { problems: [inputProblem('', 'INVALID_VALUE', file, 'a JSON object')] };
  const whole = isRecord(file.consultation) ? file : { consultation: file };
  const own = isRecord(whole.settings) ? whole.settings : {};
  const stated = {
    version: 'defaults',
    values: [],
    ...own,
    ...(given.region ? { region: given.region } : {}),
    ...(given.timeZone ? { timeZone: given.timeZone } : {}),
  };
  const { settings, problems } = resolveSettings(stated);
  if (!settings)
    return { problems: problems.map((p) => ({ ...p, message: `settings ${p.message} (or --region, --time-zone)` })) };
  const input = {
    ...whole,
    settings,
    catalogue: whole.catalogue ?? { version: 'none', products: [], diluents: [] },
    asOf: given.asOf ?? whole.asOf ?? dayOf(now, settings.timeZone),
  } as EvaluationInput;
  return { input, problems };
}
