import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Makes the preview in use follow the active editor again. */
export function unlockPreview(previews: Previews): Command {
  return {
    id: 'academicHomepage.unlockPreview',
    run() {
      if (previews.current !== undefined) previews.current.controls.locked = false;
      return Promise.resolve();
    },
  };
}
