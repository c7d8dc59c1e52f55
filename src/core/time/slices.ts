import type { Cancellation, Clock } from '../ports';

/** How long others may have to wait, in milliseconds. */
const atOnce = 12;

/** Long work in steps: each may be followed by a pause. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps at once, and gives their result. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does the steps, and lets whatever else the host has to do in between whenever they have taken a while: a key, a request. `undefined` when it
 * was cancelled meanwhile.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  clock: Clock,
  cancellation?: Pick<Cancellation, 'aborted'>,
): Promise<T | undefined> {
  let began = clock.now().getTime();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock.now().getTime() - began < atOnce) continue;
    await clock.sleep(0);
    if (cancellation?.aborted === true) return undefined;
    began = clock.now().getTime();
  }
}
