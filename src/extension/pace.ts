/** How long work waits before it is done again, in milliseconds. */
export interface Pace {
  readonly pause: () => number;
  /** Notes how long the work has taken, in milliseconds. */
  readonly took: (milliseconds: number) => void;
}

/**
 * The pace of work that follows an author who types: what takes long waits until they pause, so that their next key never meets it. It waits
 * `timesCost` times what the work has taken, from `shortest` to `longest` milliseconds. Of the last two times the quicker one
 * counts, and none before there were two: the first reads the site, and one that met something else says nothing of the next.
 */
export function createPace(timesCost: number, shortest: number, longest: number): Pace {
  let before = 0;
  let last = 0;
  return {
    pause: () => Math.min(longest, Math.max(shortest, timesCost * Math.min(before, last))),
    took(milliseconds) {
      before = last;
      last = milliseconds;
    },
  };
}

/**
 * After so many milliseconds without a key an author rests: what is wrong is no longer half typed. The keys of 168,000 people followed each
 * other in 239 ms on average, with a deviation of 112 between people (Dhakal et al., “Observations on Typing from 136 Million Keystrokes”, 2018);
 * this is a little more than three deviations behind it.
 */
export const rest = 600;

/**
 * An error waits no longer than this for what is being written, in milliseconds after the last key, nor does the page that it spoils: without its
 * front matter a page is lost, and its author may look for it in the preview with the cursor where it was.
 */
export const longestForErrors = 3000;
