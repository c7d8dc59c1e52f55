import { driver, hasDriver } from './driver';
import type { Summary } from './driverMethods';

/** Sends mocha's report line by line to the driver, in order; without one it goes to the console as usual. */
export function reportThroughDriver(base: typeof Mocha.reporters.Base): { flush(): Promise<void> } {
  let sent = Promise.resolve();
  if (hasDriver()) {
    base.consoleLog = (...values: readonly unknown[]) => {
      const line = format(values);
      sent = sent.then(() => driver.log(line));
    };
  }
  return { flush: () => sent };
}

/** Counts what `runner` reports; a failing hook counts as a failed test. */
export function counting(runner: Mocha.Runner): () => Summary {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  runner.on('pass', () => (counts.passed += 1));
  runner.on('fail', () => (counts.failed += 1));
  runner.on('pending', () => (counts.skipped += 1));
  return () => counts;
}

/** As `console.log` does for the placeholders that mocha uses: `format(['%d passing', 3])` is `3 passing`. */
function format(values: readonly unknown[]): string {
  const [first = '', ...rest] = values.map(String);
  const filled = first.replace(/%[sd%]/g, mark => (mark === '%%' ? '%' : (rest.shift() ?? '')));
  return [filled, ...rest].join(' ');
}
