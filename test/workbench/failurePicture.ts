import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repository';
import { errorsIn, type Workbench } from './workbench';
import { takePicture } from './takePicture';

/** Saves what the workbench showed when a test failed: `afterEach(pictureOfFailure(() => workbench))`. */
export function pictureOfFailure(workbench: () => Workbench | undefined): (this: Mocha.Context) => Promise<void> {
  return async function () {
    const shown = workbench();
    if (this.currentTest?.state !== 'failed' || shown === undefined) return;
    const folder = path.join(repositoryRoot, 'out', 'test', 'failures');
    mkdirSync(folder, { recursive: true });
    const file = path.join(
      folder,
      `${this.currentTest
        .fullTitle()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .slice(0, 100)}.png`,
    );
    await takePicture(shown.page, file);
    console.log(`      ${file}`);
    for (const line of errorsIn(shown.consoleLines).slice(-10)) console.log(`      ${line}`);
  };
}
