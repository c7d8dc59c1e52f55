import path from 'node:path';

/** A place as seen from the working folder, with slashes: `docs/_pages/about.md`, `../other/_config.yml`; empty of that folder itself. */
export function fromHere(workingFolder: string, place: string): string {
  return path.relative(workingFolder, place).replaceAll(path.sep, '/');
}

/** Whether what `fromHere` gives lies outside of the working folder. */
export function isOutside(here: string): boolean {
  return /^\.\.(?:\/|$)/.test(here);
}

/** Where people find a file, so that a terminal opens it: as seen from the working folder, of one outside of that the whole path. */
export function placeFromHere(workingFolder: string, file: string): string {
  const here = fromHere(workingFolder, file);
  return isOutside(here) ? file : here;
}
