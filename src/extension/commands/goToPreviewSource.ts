import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Goes to where that of the page is written on which the menu of the preview was opened. */
export function goToPreviewSource(previews: Previews): Command {
  return {
    id: 'academicHomepage.goToPreviewSource',
    async run() {
      const { preview, about } = previews.menu ?? {};
      if (about?.written !== undefined) await preview?.sync.locate(about.written.version, about.written);
    },
  };
}
