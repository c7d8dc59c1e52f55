/**
 * Tells whether a folder on the way to a file is a link, below the folder that paths start from.
 * @param isLink of a folder, by its path from there; asked once for each
 */
export function createWayPastLinks(isLink: (folder: string) => Promise<boolean>): (file: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const leadsPast = async (folder: string): Promise<boolean> => {
    const above = folderOf(folder);
    return (above !== '' && (await knownOf(above))) || isLink(folder);
  };
  const knownOf = (folder: string): Promise<boolean> => {
    const found = known.get(folder) ?? leadsPast(folder);
    known.set(folder, found);
    // what could not be told this time is asked again
    found.catch(() => known.delete(folder));
    return found;
  };
  return file => {
    const folder = folderOf(file);
    return folder === '' ? Promise.resolve(false) : knownOf(folder);
  };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
