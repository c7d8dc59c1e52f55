import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Shows the text of the page in the preview. */
export function showPreviewSource(previews: Previews): Command {
  return {
    id: 'academicHomepage.showPreviewSource',
    async run() {
      await previews.current?.showSource();
    },
  };
}
