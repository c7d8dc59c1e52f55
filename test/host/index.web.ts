import 'mocha/mocha.js';
import { runSuites } from './runSuites';

/** VS Code calls this in the web extension host, a worker without Node. */
export function run(): Promise<void> {
  // mocha's bundle for browsers leaves its class there
  return runSuites((globalThis as unknown as { readonly Mocha: typeof Mocha }).Mocha);
}
