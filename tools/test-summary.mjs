/** The last line of `npm test`. */

/**
 * What vitest reports, as far as it counts here.
 * @typedef {object} TestReport
 * @property {number} code exit code
 * @property {{status: string, assertionResults: {status: string}[]}[]} testResults one for each file
 */

/**
 * @param {boolean[]} guards whether each holds; each counts as one
 * @param {TestReport | null} report null when the tests did not run to their end
 * @returns {{line: string, ok: boolean}}
 */
export function summary(guards, report) {
  let passed = guards.filter(Boolean).length;
  let failed = guards.length - passed;
  let skipped = 0;
  for (const { status, assertionResults } of report?.testResults ?? []) {
    for (const { status: result } of assertionResults) {
      if (result === 'passed') passed += 1;
      else if (result === 'failed') failed += 1;
      else skipped += 1;
    }
    // A file that could not even be loaded holds no results and must not be lost.
    if (status === 'failed' && assertionResults.every(({ status: result }) => result !== 'failed')) failed += 1;
  }
  // What no test can be blamed for: a crash, an error outside every test, no test at all.
  if (!report || (report.code !== 0 && failed === 0)) failed += 1;
  return { line: `${passed} passed, ${failed} failed, ${skipped} skipped`, ok: failed === 0 };
}
