import { existsSync, readFileSync, watch } from 'node:fs';
import path from 'node:path';
import { reportFile, type Report } from './plan';

/** Resolves when the companion in `folder` has done what it was told; rejects with its reason, or when it does not come. */
export async function companionDone(folder: string, timeoutMs: number): Promise<void> {
  const file = path.join(folder, reportFile);
  await new Promise<void>((resolve, reject) => {
    const check = (): void => {
      const report = existsSync(file) ? readReport(file) : undefined;
      if (report === undefined) return;
      finish();
      if (report.done) resolve();
      else reject(new Error(report.reason));
    };
    const timer = setTimeout(() => {
      finish();
      reject(new Error('VS Code did not start the extensions in time.'));
    }, timeoutMs);
    const watcher = watch(folder, check);
    const finish = (): void => {
      clearTimeout(timer);
      watcher.close();
    };
    check();
  });
}

/** `undefined` while the file is only half there. */
function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
