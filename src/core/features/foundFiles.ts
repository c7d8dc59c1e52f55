import type { Uri, Workspace } from '../ports';
import { isHomepage, isHomepageText } from '../site/homepage';
import type { SiteFile, SiteSnapshot } from '../site/siteSnapshot';
import { decodedFile } from '../site/store/decodedFile';
import type { Located, SiteStore } from '../site/store/siteStore';
import type { FactsOfSites } from './siteFacts';

/** A file, with its site where it lies in one. */
export interface FoundFile {
  readonly site: SiteSnapshot | undefined;
  readonly file: SiteFile;
}

/** Files by their URIs, as they are asked for by what an author does with them. */
export interface FoundFiles {
  /** The file in its site as that is now, of which is known where it is pushed to; `undefined` of a file that lies in no site. */
  readonly locate: (uri: Uri) => Promise<Located | undefined>;
  /** The file, with its site where it lies in a homepage; `undefined` where it is none of our business. */
  readonly find: (uri: Uri) => Promise<FoundFile | undefined>;
  /** The file that somebody named, with its site where it lies in one, whatever that is; `undefined` where it is not read. */
  readonly findNamed: (uri: Uri) => Promise<FoundFile | undefined>;
  /** The file, whatever it is, and its site where it lies in one; what cannot be read is empty. */
  readonly fileAt: (uri: Uri) => Promise<FoundFile>;
}

/** Finds files in the sites of `store`; what lies in none is read from the open document, and else from the disk. */
export function createFoundFiles(
  workspace: Pick<Workspace, 'read'>,
  store: SiteStore,
  facts: Pick<FactsOfSites, 'knowsRemote' | 'readRemote'>,
): FoundFiles {
  const loneFile = async (uri: Uri, path = nameOf(uri)): Promise<SiteFile | undefined> => {
    const open = store.documentText(uri);
    if (open !== undefined) return { path, text: open };
    const bytes = await workspace.read(uri);
    return bytes && decodedFile(path, bytes);
  };
  const locate: FoundFiles['locate'] = async uri => {
    const located = await store.locate(uri);
    if (located === undefined || facts.knowsRemote(located.site)) return located;
    await facts.readRemote(located.site);
    // typed on meanwhile: edits are made for the newest text
    return store.locate(uri);
  };
  const findNamed: FoundFiles['findNamed'] = async uri => {
    const located = await locate(uri);
    const file = located === undefined ? await loneFile(uri) : located.site.files.get(located.path);
    return file && { site: located?.site, file };
  };
  return {
    locate,
    findNamed,
    async find(uri) {
      const found = await findNamed(uri);
      if (found === undefined) return undefined;
      const isOurs = found.site === undefined ? isHomepageText(found.file.text) : isHomepage(found.site);
      return isOurs ? found : undefined;
    },
    async fileAt(uri) {
      const found = await store.locate(uri);
      const path = found?.path ?? nameOf(uri);
      const file = found?.site.files.get(path) ?? (await loneFile(uri, path)) ?? { path, text: '' };
      return { site: found?.site, file };
    },
  };
}

/** The name of a file. What has no ending has not been saved yet (`untitled:Untitled-1`), and is a page by its text. */
function nameOf(uri: Uri): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return name.includes('.') ? name : `${name}.md`;
}
