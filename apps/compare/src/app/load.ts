import type { TypedDocumentString } from '@stipple/contract/compare';
import { data, type RouterContextProvider } from 'react-router';
import { AskError, type AskProblem } from './ask.ts';
import { siteContext } from './context.ts';

/** The status of the page that says so. */
const STATUS: Record<AskProblem, number> = { malformed: 400, absent: 404, unavailable: 503, bug: 500 };

/**
 * Asks the schema for what a page shows.
 * @throws a response of status 400 (the address asks for what can not be asked), 404, 503 (wait and ask again) or 500,
 * each of which has a page
 */
export async function ask<Result, Variables extends Record<string, unknown>>(
  context: Readonly<RouterContextProvider>,
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return found(await askUnlessAbsent(context, operation, variables));
}

/** The same, or null where something that is asked for by its id is not there. */
export async function askUnlessAbsent<Result, Variables extends Record<string, unknown>>(
  context: Readonly<RouterContextProvider>,
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result | null> {
  const site = context.get(siteContext);
  try {
    return await site.asker.ask(operation, variables);
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    if (error.problem === 'absent') return null;
    if (error.problem === 'bug') site.report(error);
    throw data({ problem: error.problem, argument: error.argument }, { status: STATUS[error.problem] });
  }
}

/** The argument that the address states and the schema can not answer, of what `ask` threw; empty for all else. */
export function refusedArgument(thrown: unknown): string {
  const { data: answer } = (thrown ?? {}) as { readonly data?: { readonly argument?: unknown } };
  return typeof answer?.argument === 'string' ? answer.argument : '';
}

/** What was found, or the page that says there is nothing (404). */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw data(null, { status: STATUS.absent });
  return value;
}
