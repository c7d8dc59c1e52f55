import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Shows in the preview what it showed before, as far scrolled as it was. */
export function previewBack(previews: Previews): Command {
  return {
    id: 'academicHomepage.previewBack',
    run() {
      previews.current?.controls.travel(-1);
      return Promise.resolve();
    },
  };
}
