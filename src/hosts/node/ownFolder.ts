import path from 'node:path';

/**
 * A folder in which nobody puts programs who has written a site: that of Node or the editor itself. Windows looks for a program in the
 * folder that it is started in before it looks at the PATH, so `git` is never started in the folder of a site.
 */
export function ownFolder(): string {
  return path.dirname(process.execPath);
}
