import type { MappedText, Place } from '../../text/mappedText';
import type { Output } from './output';
import type { Semantics } from './semantics';
import type { Trace } from './trace/trace';
import type { Hash } from './values';

// These types stand in one file because each speaks of the next: a template's nodes render in a context, the context
// knows the host, and the host brings further templates.

/** A rendered part of a template. Offsets in the template's text: of a block, those of the tag that opens it. */
export interface TemplateNode {
  readonly start: number;
  readonly end: number;
  /** An offset whose line Liquid names in errors, where it is not that of `start`. */
  readonly lineAt?: number;
  /** Whether it prints nothing of its own, so that white space beside it within a block is dropped. */
  readonly blank: boolean;
  /** Set for text between tags, which a tag beside it may trim or drop. */
  readonly isText?: true;
  readonly render: (context: RenderContext, output: Output) => void;
}

/** The nodes between two tags. */
export interface Body {
  readonly nodes: readonly TemplateNode[];
  readonly blank: boolean;
}

export interface Template {
  readonly text: string;
  readonly body: Body;
}

/** The file whose template is being rendered, and the offset of the template's text in it. */
export interface Frame {
  readonly path: string;
  readonly base: number;
}

/** A file that a template pulls in: its parsed text, and where that text begins in the file. */
export interface Partial {
  readonly path: string;
  readonly template: Template;
  readonly base: number;
}

/** `news/2020-01-02-title` in its parts. */
export interface PostName {
  /** With its slash: `news/`. */
  readonly folder: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly slug: string;
}

/** What Jekyll's tags and filters ask of the site they are rendered in. */
export interface LiquidHost {
  readonly config: Hash;
  /** Milliseconds since 1970: what `'now'` and `site.time` are. */
  readonly now: number;
  /** An IANA name, `Asia/Shanghai`. */
  readonly timeZone: string;
  readonly activeSupport: boolean;
  readonly semantics: Semantics;
  /** The includes folder, from the site's root. */
  readonly includesFolder: string;
  /** The folder of the page that is being rendered, from the site's root; `''` for the root. */
  readonly pageFolder: string;
  /** A file to pull in, by its name in a folder; `undefined` where there is none. Throws a LiquidError when it cannot be parsed. */
  file(folder: string, name: string): Partial | undefined;
  /** Whether an include that is not there is left to the theme of the site, which is not at hand: it prints nothing then, and is noted. */
  leavesToTheme(name: string, tag: Place): boolean;
  /** HTML of Markdown, as `markdownify` gives it. */
  markdownify(text: string): string;
  /** Typographic quotes and dashes, as `smartify` gives them. */
  smartify(text: string): string;
  /** The address of the page, post or static file at a path of the site, without `baseurl`. */
  urlOfFile(path: string): string | undefined;
  /** The address of a post by the name that `post_url` takes: `2020-01-02-title`, with folders before it where it has some. */
  urlOfPost(name: PostName): string | undefined;
}

/** The state of one render: variables, loops, how much was done. A page and its layouts have one each. */
export interface RenderContext {
  readonly host: LiquidHost;
  readonly activeSupport: boolean;
  readonly strictVariables: boolean;
  /** `{% increment %}` and `{% decrement %}` count here, apart from what is assigned. */
  readonly counters: Record<string, number>;
  readonly cycles: Map<string, number>;
  readonly loopOffsets: Map<string, number>;
  readonly loops: Hash[];
  /** What the last `{% ifchanged %}` printed. */
  changed: string | undefined;
  interrupt: 'break' | 'continue' | undefined;
  readonly frame: Frame;
  /** Set where the render asks where values came from. */
  readonly trace: Trace | undefined;
  /** Counts work done; throws a `limit` error when a template does more than any page needs. */
  charge(steps: number): void;
  newOutput(): Output;
  /** The value of a name, innermost scope first. */
  find(name: unknown): unknown;
  /** Where the value of a name came from, when the render is traced and it is known. */
  originOf(name: string): MappedText | undefined;
  /** Sets a name where `assign` and `capture` do: for the whole page. `origin` is where the value came from. */
  assign(name: string, value: unknown, origin?: MappedText): void;
  /** Sets a name in the innermost scope: a loop's variable. */
  set(name: string, value: unknown, origin?: MappedText): void;
  /** Runs `action` with names of its own. */
  inScope<T>(names: Record<string, unknown>, action: () => T): T;
  /** Runs `action` within another file. */
  inFile(frame: Frame, action: () => void): void;
  /** Applies a filter by name; an unknown one passes the value through, as Jekyll has it, unless `strict_filters` is set. */
  filter(name: string, value: unknown, args: readonly unknown[]): unknown;
}
