import type { Comparisons } from '../preview/comparisons';
import type { Command } from './command';

/** Shows the previous difference between the published page and the one here. */
export function previousDifference(comparisons: Comparisons): Command {
  return {
    id: 'academicHomepage.previousDifference',
    run() {
      comparisons.current?.go(-1);
      return Promise.resolve();
    },
  };
}
