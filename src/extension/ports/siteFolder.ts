import * as vscode from 'vscode';
import type { Uri } from '../../core/ports';
import type { Put, SiteFolder } from '../../core/features/writeSite';
import type { Platform } from '../../hosts/platform';
import { createPastLinks, folderPath } from './pastLinks';
import { regularFile } from './regularFile';
import { writeWhole } from './wholeFile';

/** A folder of any file system of the editor, for the site in the folder `root`. */
export function createSiteFolder(
  root: Uri,
  target: vscode.Uri,
  { fileWithin }: Pick<Platform, 'fileWithin'>,
): SiteFolder {
  const { fs } = vscode.workspace;
  // a folder in the site may itself be a link that came with the site
  const site = vscode.Uri.parse(root, true);
  const isInSite = site.scheme === target.scheme && site.authority === target.authority && isBelow(site, target);
  const base = isInSite ? site : target;
  const leadsPastLink = createPastLinks(base);
  const put = async (path: string, fill: (file: vscode.Uri) => Thenable<void>): Promise<Put> => {
    const place = vscode.Uri.joinPath(target, path);
    if (!isBelow(target, place)) throw new Error('The path leads out of the folder.');
    if (await leadsPastLink(place)) return 'past a link';
    await fs.createDirectory(vscode.Uri.joinPath(place, '..'));
    await writeWhole(place, fill);
    return 'written';
  };
  return {
    write: (path, text) => put(path, file => fs.writeFile(file, new TextEncoder().encode(text))),
    async copy(source, path) {
      const found = await regularFile(root, vscode.Uri.parse(source, true), fileWithin);
      return found === undefined ? 'leads elsewhere' : put(path, file => fs.copy(found, file));
    },
  };
}

function isBelow(folder: vscode.Uri, { path }: vscode.Uri): boolean {
  return path.startsWith(folderPath(folder));
}
