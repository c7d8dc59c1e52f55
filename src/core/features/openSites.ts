import type { Ports, Uri } from '../ports';
import type { Semantics } from '../render/liquid/semantics';
import { underJekyll4 } from '../site/settings/buildsItself';
import { underGithubPages } from '../site/settings/githubPagesConfig';
import { SiteStore } from '../site/store/siteStore';
import { createFactsOfSites, type FactsOfSites } from './siteFacts';

/** What is told of the files of a workspace, and who is told of its sites. */
export interface Documents {
  /**
   * An open document's text, from now on in the place of its file: call it at opening and at each change. `encoding` says how the
   * editor writes it, where that is not UTF-8 without a byte order mark; a mark is no part of the text.
   */
  setDocument(uri: Uri, text: string, encoding?: string): void;
  /** The document was closed: what is on disk counts again. */
  closeDocument(uri: Uri): Promise<void>;
  /** A file or folder on disk was written, made or removed. */
  fileChanged(uri: Uri): Promise<void>;
  /** A folder of which nothing was told for a while: what is known of the sites in it, or of it as a part of a site, is read again. */
  readAnew(folder: Uri): Promise<void>;
  /**
   * Calls `listener` with the root of a site after each change of it, and with the URI of an open document that lies in
   * no site after each change of its text. Returns what ends that.
   */
  onDidChangeSite(listener: (root: Uri) => void): () => void;
}

/** The sites of a workspace as they are now, with the texts of what is open. */
export interface OpenSites {
  readonly store: SiteStore;
  readonly facts: FactsOfSites;
  readonly documents: Documents;
  /** Something else holds of a site, given by its root, or of a document that lies in none. */
  readonly notify: (root: Uri) => void;
  /** Counts what may have changed the problems of any file. */
  readonly revision: () => number;
  /** How an open document is written, where that is not UTF-8. */
  readonly encodingOf: (uri: Uri) => string | undefined;
}

/** Makes them: nothing is read before it is asked for. `builderFor` says who builds the site of a file. */
export function createOpenSites(ports: Ports, builderFor: (uri: Uri) => Semantics): OpenSites {
  const listeners = new Set<(root: Uri) => void>();
  let revision = 0;
  const notify = (root: Uri): void => {
    revision += 1;
    for (const listener of listeners) listener(root);
  };
  const store = new SiteStore(
    ports.workspace,
    notify,
    (site, uri) => (builderFor(uri) === 'github-pages' ? underGithubPages : underJekyll4)(site),
    ports.endsWithAnswer === true ? undefined : ports,
  );
  const facts = createFactsOfSites(ports, notify);
  const encodings = new Map<Uri, string>();
  const documents: Documents = {
    setDocument(uri, text, encoding) {
      const isOtherEncoding = encodings.get(uri) !== encoding && store.documentText(uri) === text;
      if (encoding === undefined) encodings.delete(uri);
      else encodings.set(uri, encoding);
      store.setDocument(uri, text);
      if (isOtherEncoding) notify(store.loadedSiteOf(uri)?.root ?? uri);
    },
    closeDocument(uri) {
      encodings.delete(uri);
      return store.closeDocument(uri);
    },
    async fileChanged(uri) {
      await Promise.all([store.fileChanged(uri), facts.fileChanged(uri)]);
    },
    async readAnew(folder) {
      await Promise.all([store.readAnew(folder), facts.fileChanged(folder)]);
    },
    onDidChangeSite(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return { store, facts, documents, notify, revision: () => revision, encodingOf: uri => encodings.get(uri) };
}
