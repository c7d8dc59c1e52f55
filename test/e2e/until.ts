/** Waits until `holds` is true, half a minute at most; throws `what` where it does not become so. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await holds()); await new Promise(resolve => setTimeout(resolve, 25)))
    if (Date.now() > end) throw new Error(`It did not come about: ${what}.`);
}
