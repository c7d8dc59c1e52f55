import { randomBytes } from 'node:crypto';
import { copyFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes beside the place and renames: whoever looks sees the old file or the new one, and never half of one. Rejects with the reason; then
 * nothing is left of it.
 * @param fill writes the file it is given
 */
export async function writeWhole(place: string, fill: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = path.join(path.dirname(place), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await fill(unfinished);
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Gives a file another text, in the same way. Its permissions stay, and so does a link that leads to it. */
export async function replaceText(file: string, text: string): Promise<void> {
  await writeWhole(await realpath(file), async unfinished => {
    await copyFile(file, unfinished);
    await writeFile(unfinished, text);
  });
}
