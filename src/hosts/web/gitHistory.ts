import type { History } from '../../core/ports';

/** A browser has no git. */
export function createGitHistory(): History {
  return { firstCommit: () => Promise.resolve(undefined) };
}
