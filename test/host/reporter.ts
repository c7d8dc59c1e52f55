import { driver, hasDriver } from './driver';

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

/** As `console.log` does for the placeholders that mocha uses: `format(['%d passing', 3])` is `3 passing`. */
function format(values: readonly unknown[]): string {
  const [first = '', ...rest] = values.map(String);
  const filled = first.replace(/%[sd%]/g, mark => (mark === '%%' ? '%' : (rest.shift() ?? '')));
  return [filled, ...rest].join(' ');
}
