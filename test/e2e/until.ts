import { patienceMs } from '../workbench/patience';

/** Waits until `holds` is true, as long as a test waits for anything; throws `what` where it does not become so. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + patienceMs; !(await holds()); await new Promise(resolve => setTimeout(resolve, 25)))
    if (Date.now() > end) throw new Error(`It did not come about: ${what}.`);
}
