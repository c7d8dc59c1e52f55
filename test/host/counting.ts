import type { Summary } from './driverMethods';

/** Counts what `runner` reports; a failing hook counts as a failed test. */
export function counting(runner: Mocha.Runner): () => Summary {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  runner.on('pass', () => (counts.passed += 1));
  runner.on('fail', () => (counts.failed += 1));
  runner.on('pending', () => (counts.skipped += 1));
  return () => counts;
}
