import type { Platform } from '../platform';
import { startStyleThread } from './startStyleThread';

/** A worker in a browser has no disk, no git and no other programs, and listens to nobody. */
export const platform: Platform = {
  startStyleThread,
  keepsAnswersBack: true,
  createGitHistory: () => ({ firstCommit: () => Promise.resolve(undefined) }),
  leadsInto: () => Promise.resolve(false),
};
