import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showProgress } from './progress.mjs';
import { Stop, step } from './step.mjs';
import { tool } from './tools.mjs';

/**
 * Runs vitest with its usual output and adds what passed and failed to `tally`, also when it fails. Throws `Stop` on a failure, and when
 * no test ran: a filter that matches nothing must not look like success.
 */
export async function runVitest(name, args, tally, env) {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const report = join(folder, 'report.json');
  // On a terminal vitest shows what it is doing; a log would stay silent for the length of a test file.
  const endProgress = showProgress(name, { isShown: !process.stdout.isTTY });
  let counted;
  try {
    await step(name, tool('vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`), { env, isLive: true });
  } finally {
    endProgress();
    counted = count(report);
    tally.passed += counted.passed;
    tally.failed += counted.failed;
    for (const line of counted.retried) console.log(line);
    rmSync(folder, { recursive: true });
  }
  if (counted.passed === 0) throw new Stop(`${name}: no test ran.`);
}

/** What a report of vitest says. A missing report, a file that cannot be loaded and an error outside of every test count as one failure. */
function count(report) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, retried: [] };
  }
  const tests = result.testResults.flatMap(({ assertionResults }) => assertionResults);
  const retried = tests.filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0);
  return {
    passed: result.numPassedTests,
    failed: result.success ? 0 : Math.max(1, result.numFailedTests),
    retried: retried.map(({ fullName, failureMessages: [reason] }) => `Passed at the second try only: ${fullName}\n      ${reason}`),
  };
}
