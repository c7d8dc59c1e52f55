import type { Summary } from './driverMethods';

/** Counts what `runner` reports; a failing hook counts as a failed test. */
export function counting(runner: Mocha.Runner): () => Summary {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  runner.on('pass', () => (counts.passed += 1));
  runner.on('fail', (test, error: unknown) => {
    counts.failed += 1;
    failures.push([test.fullTitle(), ...firstLines(error)].join('\n  '));
  });
  runner.on('pending', () => (counts.skipped += 1));
  return () => ({ ...counts, failures });
}

/** What was thrown: its message and the beginning of its stack. */
export function firstLines(error: unknown): readonly string[] {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.split('\n').slice(0, 12);
}
