import type { Platform } from '../platform';
import { startStyleThread } from './startStyleThread';

/** A worker in a browser has no disk, no git, and listens to nobody. */
export const platform: Platform = {
  startStyleThread,
  createGitHistory: () => ({ firstCommit: () => Promise.resolve(undefined) }),
  fileWithin: () => Promise.resolve(undefined),
  startSiteServer: () => Promise.resolve(undefined),
};
