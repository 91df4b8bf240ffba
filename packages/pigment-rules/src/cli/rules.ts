import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { InputProblem } from '@stipple/domain';
import { evaluate } from '../evaluate.ts';
import { explained } from './explain.ts';
import { inputFrom } from './read-input.ts';
import { rulesPage, sourcesPage } from './rules-page.ts';

const HELP = `npm run rules -- explain FILE.json [--json] [--as-of YYYY-MM-DD] [--region GB] [--time-zone Europe/London]
npm run rules -- docs

explain  The full answer for a consultation: safety, pigment, sessions, aftercare, longevity, pain, quote, each with
         its reasons, sources and weights. FILE.json holds a consultation, or {consultation, settings, catalogue,
         priceBook, records, asOf}; "-" reads standard input. Country and time zone stand in its settings or here.
         Without a day it is today there. --json prints the answer as data. An example: packages/pigment-rules/examples.
docs     Writes docs/rules.md and docs/sources.md anew from the code.

Exit code: 0 answered, 1 wrong call or unreadable file, 2 the input has problems, which are listed.
`;

const root = new URL('../../../../', import.meta.url);

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 1;
}

function listed(problems: readonly InputProblem[]): number {
  for (const p of problems) process.stderr.write(`${p.message}\n`);
  return 2;
}

function explain(
  path: string,
  values: { json?: boolean; 'as-of'?: string; region?: string; 'time-zone'?: string },
): number {
  let file: unknown;
  try {
    file = JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'));
  } catch (error) {
    return fail(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const given = { asOf: values['as-of'], region: values.region, timeZone: values['time-zone'] };
  const { input, problems } = inputFrom(file, given, new Date().toISOString());
  if (!input) return listed(problems);
  const answer = evaluate(input);
  if (!answer.ok) return listed([...problems, ...answer.problems]);
  // a refused setting keeps its default: said, not hidden
  for (const p of problems) process.stderr.write(`${p.message}; the default stays\n`);
  process.stdout.write(values.json ? `${JSON.stringify(answer.value, null, 2)}\n` : explained(answer.value));
  return 0;
}

function main(words: string[]): number {
  let parsed;
  try {
    parsed = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'as-of': { type: 'string' },
        region: { type: 'string' },
        'time-zone': { type: 'string' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
  const [command, path] = parsed.positionals;
  if (parsed.values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (command === 'explain' && path !== undefined) return explain(path, parsed.values);
  if (command !== 'docs') return fail(HELP);
  writeFileSync(new URL('docs/rules.md', root), rulesPage());
  writeFileSync(new URL('docs/sources.md', root), sourcesPage());
  return 0;
}

process.exitCode = main(process.argv.slice(2));
