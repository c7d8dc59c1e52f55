import type { Cancellation, Ports, Uri } from '../../ports';
import { isMarkdown } from '../../site/addresses/permalink';
import { isHomepage } from '../../site/homepage';
import { SiteNotRead } from '../../site/store/siteNotRead';
import type { SiteStore } from '../../site/store/siteStore';
import { leftUnread } from '../../site/store/unread';
import type { Message } from '../../text/message';
import type { FoundFiles } from '../foundFiles';
import type { SiteChange } from '../siteChange';
import type { CheckedFile, CheckProgress, PlacedPage } from './check';
import { fileKind } from './diagnostics';
import { fixSite } from './fixSite';
import type { FileProblems } from './lastProblems';
import type { Problems } from './problems';
import { toldUnchecked } from './unchecked';

/** What is wrong with files and sites, which of them are looked at, and what can be mended of it. */
export interface Checking {
  /** Whether the file is a page of an academic homepage, or a piece of one. */
  isHomepagePage(uri: Uri): Promise<boolean>;
  /** The problems of one file of a homepage; none of any other file. Others are let in between; `undefined` when it was cancelled. */
  diagnostics(uri: Uri): Promise<FileProblems>;
  diagnostics(uri: Uri, cancellation: Cancellation): Promise<FileProblems | undefined>;
  /**
   * The problems of a file, or of all files of a site given by its folder, which takes its time and lets others in between;
   * `undefined` where there is neither, or when it was cancelled.
   */
  check(uri: Uri, progress?: CheckProgress): Promise<readonly CheckedFile[] | undefined>;
  /** The pages of a site given by its folder, in the order of their paths; of a file that alone; `undefined` where there is neither. */
  pagesAt(uri: Uri): Promise<readonly PlacedPage[] | undefined>;
  /** Why no rule has looked at a file that was named; `undefined` of one that rules look at, and of a folder. */
  leftUnchecked(uri: Uri): Promise<Message | undefined>;
  /** All fixes that are safe, of all files of the site that holds a file, as one change; refused where nothing is to be fixed. */
  fixSite(uri: Uri): Promise<SiteChange>;
}

/** What it is made of. */
interface CheckingSources {
  readonly ports: Pick<Ports, 'workspace' | 'logger'>;
  readonly store: SiteStore;
  readonly files: Pick<FoundFiles, 'find' | 'fileAt'>;
  readonly problems: Problems;
  /** Brings back what verifying a page found in an earlier session. */
  readonly recallVerification: (uri: Uri) => Promise<void>;
}

/** Makes what checks files and sites. */
export function createChecking({ ports, store, files, problems, recallVerification }: CheckingSources): Checking {
  const isPageLeftUnread = async (uri: Uri): Promise<boolean> => {
    const located = await store.locate(uri);
    if (located === undefined || !isHomepage(located.site)) return false;
    const { site, path } = located;
    return isMarkdown(site.config.values, path) && leftUnread(site).has(path);
  };

  function diagnostics(uri: Uri): Promise<FileProblems>;
  function diagnostics(uri: Uri, cancellation?: Cancellation): Promise<FileProblems | undefined>;
  function diagnostics(uri: Uri, cancellation?: Cancellation): Promise<FileProblems | undefined> {
    recallVerification(uri).catch((error: unknown) => {
      if (!(error instanceof SiteNotRead))
        ports.logger.log('warning', `What was verified in ${uri} could not be read: ${String(error)}`);
    });
    return problems.find(uri, cancellation);
  }

  return {
    async isHomepagePage(uri) {
      const found = await files.find(uri);
      return found === undefined ? isPageLeftUnread(uri) : fileKind(found.site, found.file.path) !== 'other';
    },
    diagnostics,
    check: problems.check,
    pagesAt: problems.pagesAt,
    async leftUnchecked(uri) {
      if ((await ports.workspace.stat(uri))?.kind !== 'file') return undefined;
      const { site, file } = await files.fileAt(uri);
      return toldUnchecked(site, file);
    },
    fixSite: uri => fixSite(uri, store, problems),
  };
}
