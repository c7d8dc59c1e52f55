import type { Message } from './text/message';

/** An absolute URI in the form its host writes it. Core never takes one apart: the Workspace port does. */
export type Uri = string;

export type FileKind = 'file' | 'directory';

export interface FileStat {
  readonly kind: FileKind;
  /** In bytes; 0 for a directory. */
  readonly size: number;
  /** It stands for a file somewhere else, whose size and date these are. */
  readonly isLink?: boolean;
  /** Milliseconds since 1970, or any number that changes with the content. */
  readonly modified: number;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: FileKind;
  /** It stands for a file or folder somewhere else, perhaps outside of the site. `kind` is that of what it stands for. */
  readonly isLink?: boolean;
}

/** A host could not tell what it was asked about a file. The message is its own. */
export class NotTold extends Error {
  readonly uri: Uri;

  constructor(uri: Uri, reason: unknown) {
    super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
    this.uri = uri;
  }
}

/** A host has not answered a question in time, and may not answer the next one either. */
export class NoAnswer extends NotTold {
  constructor(uri: Uri) {
    super(uri, 'no answer came');
  }
}

/**
 * The files of a host: an editor's virtual file system, a disk, or a map in memory. Nothing rejects because a file is absent; a question
 * that could not be asked rejects, so that nobody takes it for an answer.
 */
export interface Workspace {
  /** `undefined` where there is nothing. */
  stat(uri: Uri): Promise<FileStat | undefined>;
  /** The bytes of a file, `undefined` where there is none. Rejects, as the others do, where the host cannot tell. */
  read(uri: Uri): Promise<Uint8Array | undefined>;
  /** The entries of a folder, in any order; none where there is no folder. */
  list(uri: Uri): Promise<readonly DirectoryEntry[]>;
  /** The URI of a path below `base`; `path` uses `/`, is not percent-encoded and has no `..`. `''` gives `base`. */
  join(base: Uri, path: string): Uri;
  /** The path of `uri` below `base` (`/`-separated, decoded), `undefined` when it lies elsewhere. */
  relative(base: Uri, uri: Uri): string | undefined;
  /** The folder that holds `uri`, `undefined` at the top. */
  parent(uri: Uri): Uri | undefined;
  /**
   * Whether what the link `uri` stands for lies below `base`, links in both followed, and is no folder that holds the link itself;
   * `false` where that cannot be told.
   * Absent in a host without links.
   */
  leadsInto?(base: Uri, uri: Uri): Promise<boolean>;
  /** The URI with all links on its way followed, in as much of it as is there; as it is where that cannot be told. Absent in a host without links. */
  linksFollowed?(uri: Uri): Promise<Uri>;
}

/** Told to a long task that its result is no longer wanted. A structural part of the web's AbortSignal. */
export interface Cancellation {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface HttpRequest {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** A longer body is given up with `too-large`. */
  readonly maxBytes: number;
  /**
   * Where a redirect may lead. To any host only where the site or its author names the address anyway: what answers may be anywhere
   * then, on this machine too. One to another host fails with `network`.
   */
  readonly redirects: 'own host' | 'any host';
  readonly cancellation?: Cancellation;
}

export type HttpResult =
  | {
      readonly kind: 'response';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      /** The address that answered, after redirects. */
      readonly url: string;
    }
  | {
      readonly kind: 'failure';
      /** `kept-back`: in a browser, which tells no more of an answer that its server lets no other site read (CORS) than of none. */
      readonly reason: 'network' | 'kept-back' | 'timeout' | 'too-large' | 'cancelled';
      readonly detail: string;
    };

/** Asks the network. Never rejects: what went wrong is a result. Redirects are followed, at most five. */
export interface HttpClient {
  send(request: HttpRequest): Promise<HttpResult>;
}

export type LogLevel = 'debug' | 'info' | 'warning' | 'error';

export interface Logger {
  log(level: LogLevel, message: string): void;
}

/** What a stylesheet is made of: plain data, so that it can be sent to another thread. */
export interface StyleInput {
  /** From the site's root. */
  readonly path: string;
  /** SCSS, or the indented syntax by the ending of `path`. */
  readonly text: string;
  /** The folders searched for `@import`, the first first. */
  readonly loadPaths: readonly string[];
  /** Whether what the stylesheet itself imports is looked for in its own folder first; what it imports always looks beside itself first. */
  readonly fromOwnFolder: boolean;
  readonly compressed: boolean;
  /** The texts of all stylesheets of the site by path, from the root. */
  readonly files: ReadonlyMap<string, string>;
}

/** Makes CSS of SCSS. Loaded by the host only when a site needs it: the compiler is large. */
export interface StyleCompiler {
  compile(input: StyleInput): Promise<StyleResult>;
}

/** `asked`: the paths the compiler has looked for, whether it found them or not: only they can change the result. */
export type StyleResult = { readonly asked: readonly string[] } & (
  | { readonly kind: 'css'; readonly css: string }
  /** `callers`: who included the mixin, or called the function, that has the error; the nearest first. */
  | {
      readonly kind: 'error';
      readonly message: string;
      readonly place: StylePlace;
      readonly callers: readonly StylePlace[];
    }
  /** It was stopped, since it came to no end: `@while true { }`. */
  | { readonly kind: 'endless' }
);

/** A place in the stylesheet at `path`, whose front matter does not count; a caller is known by its start alone. */
export interface StylePlace {
  readonly path: string;
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** Both 0-based, the column in UTF-16 code units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** What the version control of a site remembers. Never rejects. */
export interface History {
  /**
   * The Markdown files and `_config.yml` of the repository's first commit, by path from the site's folder. The promise gives
   * `undefined` where there is no repository, no git, more than one beginning, or a copy without its history; the call itself
   * where the host may not ask now, and is to be asked again.
   */
  firstCommit(root: Uri): Promise<ReadonlyMap<string, string> | undefined> | undefined;
}

/** Texts kept between sessions by keys of the core's choosing. Never rejects: what cannot be kept is found out again. */
export interface RecordStorage {
  load(key: string): Promise<string | undefined>;
  save(key: string, text: string): Promise<void>;
}

export interface Clock {
  now(): Date;
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

/** What a host brings to the language service. */
export interface Ports {
  readonly workspace: Workspace;
  readonly http: HttpClient;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly styles: StyleCompiler;
  /** Absent where there is no version control to ask, as in a browser. */
  readonly history?: History;
  /** `owner/name` of the repository on GitHub that a folder is, where its address says so; absent where no address does. */
  readonly repositoryAt?: (folder: Uri) => string | undefined;
  /**
   * Told of each pause that a registry orders, which is then waited out. Absent where somebody sits who can try again: there the look-up
   * ends and says when.
   */
  readonly tellPause?: (told: Message) => void;
  /** The host ends with its answer, as a command line does: what could not be read is not asked for again. */
  readonly endsWithAnswer?: true;
  /** Absent where nothing outlives the session. */
  readonly records?: RecordStorage;
  /** Absent in bare tests. */
  readonly starterSite?: StarterSite;
}

/** The bundled site that lends layouts, includes and styles to a page opened without a site. */
export interface StarterSite {
  readonly root: Uri;
  /** The paths of all its files: a browser has them from the web, which lists no folder. */
  readonly files: readonly string[];
}
