import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Undoes going back in the preview. */
export function previewForward(previews: Previews): Command {
  return {
    id: 'academicHomepage.previewForward',
    run() {
      previews.current?.controls.travel(1);
      return Promise.resolve();
    },
  };
}
