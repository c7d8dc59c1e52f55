import type { Previews } from '../preview/previews';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';

/** Opens one more preview beside the editor, which keeps to the page of the active editor. */
export function openLockedPreviewToSide(previews: Previews): Command {
  return {
    id: 'academicHomepage.openLockedPreviewToSide',
    run(...args) {
      const source = commandTarget(args);
      if (source !== undefined) previews.openLocked(source);
      return Promise.resolve();
    },
  };
}
