import MochaClass from 'mocha';
import { counting, firstLines } from '../host/counting';
import { withPlacesInSources } from './placesInSources';
import { leaveSummary } from './summary';

/** mocha's own report for reading, and its counts for the program that adds them up. */
class SummaryReporter extends MochaClass.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    // before all that print or keep the stack
    runner.on('fail', (_test, error: unknown) => {
      if (error instanceof Error && error.stack !== undefined) error.stack = withPlacesInSources(error.stack);
    });
    super(runner, options);
    const counts = counting(runner);
    // at once too: a suite that is stopped never comes to its list of failures
    runner.on('fail', (_test, error: unknown) => {
      for (const line of firstLines(error)) console.log(`      ${line}`);
    });
    runner.on('end', () => leaveSummary(counts()));
  }
}

// mocha takes a reporter's module for the class itself
module.exports = SummaryReporter;
