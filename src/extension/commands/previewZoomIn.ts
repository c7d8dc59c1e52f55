import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Shows the page in the preview a step larger. */
export function previewZoomIn(previews: Previews): Command {
  return {
    id: 'academicHomepage.previewZoomIn',
    run() {
      previews.current?.controls.zoom(1);
      return Promise.resolve();
    },
  };
}
