import type { DirectoryEntry, FileStat, History, Uri } from '../core/ports';
import type { PdfPage } from '../core/pictures/pdfRenderers';
import type { SiteServer, SiteServerInput } from './siteServer';
import type { StyleThreadProgram } from './styleThreadProgram';
import type { StartStyleThread } from './styleThread';

/** The files of a disk, by their `file:` URIs; every question rejects where it fails, also where there is no such file. */
export interface DiskFiles {
  readonly stat: (uri: Uri) => Promise<FileStat>;
  readonly read: (uri: Uri) => Promise<Uint8Array>;
  readonly list: (uri: Uri) => Promise<readonly DirectoryEntry[]>;
}

/**
 * What Node has and a browser has not, or has otherwise. The extension is one program for both and is given the one it
 * runs on: `node/platform.ts` or `web/platform.ts`.
 */
export interface Platform {
  /** A thread in which styles are compiled. */
  readonly startStyleThread: (program: StyleThreadProgram) => StartStyleThread;
  /** How long processors have worked for the program and its threads, in milliseconds; absent where that is not told. */
  readonly processorTime?: () => number;
  /** A browser keeps back an answer that its server lets no other site read (CORS), and does not say that there was one. */
  readonly keepsAnswersBack?: true;
  /** git, where there is one. */
  readonly createGitHistory: () => History;
  /**
   * What is `file:` where there is a disk. VS Code asks its window before each question of an extension for a file, which is long where the window is busy,
   * as while it opens, or at the other end of a network.
   */
  readonly diskFiles?: DiskFiles;
  /**
   * The path on the disk of a file that lies within a folder, links followed. Absent where there is no disk: what is `file:` there is a
   * folder that the author lent the browser, which follows no link.
   */
  readonly fileWithin?: (root: Uri, uri: Uri) => Promise<string | undefined>;
  /** Whether a link leads to a file or another folder within a folder; `false` where there is no disk. */
  readonly leadsInto: (root: Uri, uri: Uri) => Promise<boolean>;
  /** The URI of a file or folder, links followed in as much of its way as is there. Absent where there is no disk. */
  readonly linksFollowed?: (uri: Uri) => Promise<Uri>;
  /** Draws the first page of a PDF by a program of the computer; absent where programs cannot be started. Never rejects. */
  readonly firstPageOfPdf?: (pdf: Uint8Array) => Promise<PdfPage>;
  /** A server of one site; absent where nobody can listen. */
  readonly startSiteServer?: (input: SiteServerInput) => Promise<SiteServer>;
}
