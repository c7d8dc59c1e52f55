import MochaClass from 'mocha';
import { runSuites } from './runSuites';

/** VS Code calls this in the Node extension host, on the desktop and in the server alike. */
export function run(): Promise<void> {
  return runSuites(MochaClass);
}
