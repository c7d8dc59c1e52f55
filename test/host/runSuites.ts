import { loadSuites } from 'academic-homepage:host-suites';
import * as vscode from 'vscode';
import { counting } from './counting';
import { driver, hasDriver } from './driver';
import type { Summary } from './driverMethods';
import { reportThroughDriver } from './reporter';
import { patienceMs } from '../workbench/patience';

const timeoutMs = 4 * patienceMs;

/** Runs all suites with this mocha; rejects when a test fails or none ran, which VS Code turns into exit code 1. */
export async function runSuites(MochaClass: typeof Mocha): Promise<void> {
  const mocha = new MochaClass({ ui: 'bdd', reporter: 'spec', color: false, timeout: timeoutMs });
  const report = reportThroughDriver(MochaClass.reporters.Base);
  // a web worker has no environment: this comes as a setting
  mocha.fgrep(vscode.workspace.getConfiguration('academicHomepageTest').get('grep', ''));
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  loadSuites();
  const counts = await new Promise<Summary>(resolve => {
    const counted = counting(mocha.run(() => resolve(counted())));
  });
  await report.flush();
  if (hasDriver()) await driver.summary(counts);
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
  if (counts.passed === 0) throw new Error('No test ran.');
}
