import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files called `name` on the PATH, first found first. On Windows `name` needs its ending. */
export function onPath(name: string): readonly string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(folder => folder !== '');
  return folders.map(folder => path.join(folder, name)).filter(isFile);
}

/** Whether there is a file, or a link to one, at `file`. */
export function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}
