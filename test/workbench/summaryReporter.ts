import MochaClass from 'mocha';
import { counting } from '../host/counting';
import { leaveSummary } from './summary';

/** mocha's own report for reading, and its counts for the program that adds them up. */
class SummaryReporter extends MochaClass.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const counts = counting(runner);
    // at once too: a suite that is stopped never comes to its list of failures
    runner.on('fail', (_test, error: unknown) => console.log(`      ${firstLines(error)}`));
    runner.on('end', () => leaveSummary(counts()));
  }
}

/** What was thrown: its message and the beginning of its stack. */
function firstLines(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.split('\n').slice(0, 12).join('\n      ');
}

// mocha takes a reporter's module for the class itself
module.exports = SummaryReporter;
