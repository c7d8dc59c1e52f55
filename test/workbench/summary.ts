import { readFileSync, writeFileSync } from 'node:fs';
import type { Summary } from '../host/driverMethods';

/** The variable that names the file a test program leaves its summary in. */
const variable = 'TEST_SUMMARY';

/** The environment for a test program that shall leave its summary in `file`. */
export function withSummaryFile(file: string): NodeJS.ProcessEnv {
  return { ...process.env, [variable]: file };
}

/** Leaves `{"passed":…,"failed":…,"skipped":…,"failures":[…]}` for the program that asked for it, if one did. */
export function leaveSummary(summary: Summary): void {
  const file = process.env[variable];
  if (file) writeFileSync(file, JSON.stringify(summary));
}

/** What a test program left in `file`; `undefined` when it ended before. */
export function readSummary(file: string): Summary | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Summary;
  } catch {
    return undefined;
  }
}

export const nothing: Summary = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** Both together. */
export function add(a: Summary, b: Summary): Summary {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  };
}

/** `12 passed, 0 failed`, and `, 1 skipped` where one was. */
export function describeSummary({ passed, failed, skipped }: Summary): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
