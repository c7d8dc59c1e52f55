import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Shows the page in the preview a step smaller. */
export function previewZoomOut(previews: Previews): Command {
  return {
    id: 'academicHomepage.previewZoomOut',
    run() {
      previews.current?.controls.zoom(-1);
      return Promise.resolve();
    },
  };
}
