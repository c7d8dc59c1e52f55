import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Makes the preview in use keep its page, whatever editor is active. */
export function lockPreview(previews: Previews): Command {
  return {
    id: 'academicHomepage.lockPreview',
    run() {
      if (previews.current !== undefined) previews.current.controls.locked = true;
      return Promise.resolve();
    },
  };
}
