import { existsSync, statSync } from 'node:fs';

/** Whether a folder is there. Below a file nothing is, of which `statSync` would throw. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
