import type { BuiltSite } from '../core/features/builtSites';
import type { PreviewProblem } from '../core/features/placing';
import type { Uri } from '../core/ports';

/** What the server's own pages say, in the author's language. */
interface ServerWords {
  readonly absent: string;
  readonly absentText: string;
  readonly broken: string;
  readonly locked: string;
  readonly lockedText: string;
  /** Of an address that has let somebody in, or has waited too long. */
  readonly used: string;
  readonly usedText: string;
}

/** Whether a page comes with the print dialog, and without which of its sections, by the ids of their headings. */
export type Printing = false | { readonly without: readonly string[] };

/** What a server of one site needs of its host. */
export interface SiteServerInput {
  /** The site as it is now, served from `origin`. */
  readonly built: (origin: string) => Promise<BuiltSite | undefined>;
  /** Reads a file that lies on no disk of this machine. */
  readonly read: (uri: Uri) => Promise<Uint8Array | undefined>;
  /** A problem as one line in the author's language, with its place. */
  readonly describe: (problem: PreviewProblem) => string;
  readonly words: ServerWords;
  /** The script of dist/liveReload.js. */
  readonly script: string;
  /** Told of what should not happen. */
  readonly report: (error: unknown) => void;
}

/** A running server. */
export interface SiteServer {
  /** `http://127.0.0.1:4000`, without a slash at its end. */
  readonly address: string;
  /** From now on the pages call this origin their own: the one under which an editor's port forwarding shows the server. */
  showAs(origin: string): void;
  /**
   * The path that lets one browser in, once, and leads on to the page at `url` (without baseurl), with the print dialog if asked
   * for.
   */
  entrance(url: string, print: Printing): Promise<string>;
  /** A text of the site has changed: browsers that show something else now are told, once no more changes come. */
  siteChanged(): void;
  /** A file on disk has changed. */
  fileChanged(file: Uri): void;
  close(): Promise<void>;
}
