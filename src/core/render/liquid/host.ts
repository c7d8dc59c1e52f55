import type { Template } from './template';
import type { Hash } from './values';

/** A file that a template pulls in: its parsed text, and where that text begins in the file. */
export interface Partial {
  readonly path: string;
  readonly template: Template;
  readonly base: number;
}

/** What Jekyll's tags and filters ask of the site they are rendered in. */
export interface LiquidHost {
  readonly config: Hash;
  /** Milliseconds since 1970: what `'now'` and `site.time` are. */
  readonly now: number;
  /** An IANA name, `Asia/Shanghai`. */
  readonly timeZone: string;
  readonly activeSupport: boolean;
  /** A file of the includes folder; `undefined` where there is none. Throws a LiquidError when it cannot be parsed. */
  includedFile(name: string): Partial | undefined;
  /** A file beside the page that is being rendered. */
  relativeFile(name: string): Partial | undefined;
  /** HTML of Markdown, as `markdownify` gives it. */
  markdownify(text: string): string;
  /** Typographic quotes and dashes, as `smartify` gives them. */
  smartify(text: string): string;
  /** The address of the page, post or static file at a path of the site, without `baseurl`. */
  urlOfFile(path: string): string | undefined;
  /** The address of a post by the name that `post_url` takes: `2020-01-02-title`. */
  urlOfPost(name: string): string | undefined;
}
