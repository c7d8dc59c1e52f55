import type { Comparisons } from '../preview/comparisons';
import type { Command } from './command';

/** Shows the next difference between the published page and the one here. */
export function nextDifference(comparisons: Comparisons): Command {
  return {
    id: 'academicHomepage.nextDifference',
    run() {
      comparisons.current?.go(1);
      return Promise.resolve();
    },
  };
}
