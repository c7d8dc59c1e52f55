import { lstat } from 'node:fs/promises';

/** Whether a file or folder is a link; `false` of what is not there. */
export async function isLink(place: string): Promise<boolean> {
  try {
    return (await lstat(place)).isSymbolicLink();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
