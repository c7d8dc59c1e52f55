import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of this repository: the nearest one above the running bundle (`out/test/…`) that holds the bundler's script. */
export const repositoryRoot: string = findRoot(__dirname);

function findRoot(folder: string): string {
  if (existsSync(path.join(folder, 'esbuild.config.mjs'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('This program has to run inside its repository.');
  return findRoot(parent);
}
