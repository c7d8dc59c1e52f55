import MochaClass from 'mocha';
import { counting } from '../host/counting';
import { leaveSummary } from './summary';

/** mocha's own report for reading, and its counts for the program that adds them up. */
class SummaryReporter extends MochaClass.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const counts = counting(runner);
    runner.on('end', () => leaveSummary(counts()));
  }
}

// mocha takes a reporter's module for the class itself
module.exports = SummaryReporter;
