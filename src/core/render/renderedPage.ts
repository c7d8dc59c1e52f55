import type { Semantics } from './liquid/semantics';
import type { Asked } from './questions';

import type { MappedText } from '../text/mappedText';

/** What `renderPage` takes beside the site. */
export interface RenderOptions {
  /** `site.time` and `'now'`; the renderer never reads a clock. */
  readonly now: Date;
  readonly environment: 'production' | 'development';
  /** Whose rules count. */
  readonly semantics: Semantics;
  /** Whether `nil == blank` holds, as on GitHub Pages (ActiveSupport is loaded there; a bare Jekyll says no). Left out: as the semantics have it. */
  readonly blankIsActiveSupport?: boolean;
  /** What this page was before an edit: the same result, sooner, as only what the edit can have changed is made anew. */
  readonly previous?: RenderedPage | undefined;
  /** `owner/name` on GitHub, as the git remote tells; for `site.github` where the configuration names no `repository`. */
  readonly repository?: string | undefined;
  /** Of the pages of a list of posts (jekyll-paginate), the one to render: 2 is the first behind the page itself. */
  readonly paginatorPage?: number;
  /** Of a post or document, whether the page is rendered that Jekyll makes of its file besides, where it makes one. */
  readonly isBeside?: boolean;
  /** Whether Liquid alone is run, in the page and in its layouts: for what it stops at, in a part of the time. */
  readonly withoutMarkdown?: boolean;
  /** The page's text in the place of the site's, such as a document not yet saved. Front matter included. */
  readonly overrideText?: string;
}

type RenderProblemKind =
  | 'liquid'
  | 'include'
  | 'layout'
  | 'theme'
  | 'markdown'
  | 'limit'
  | 'style'
  | 'compiler'
  | 'page'
  | 'document';

/** What stops Jekyll's build (`document`: before it makes any page), or what it warns of (`layout`, `markdown`); `theme` where a part of it comes with the site's theme, which is not at hand; `compiler` where ours did not work; `page` where Jekyll makes none: offsets in the file of that path, end exclusive. */
export interface RenderProblem {
  readonly path: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly kind: RenderProblemKind;
  /** What Jekyll itself says where its build stops; lines count from below the front matter: `Liquid error (line 3): divided by 0`. */
  readonly jekyll?: string;
  /** Of `theme`: the includes that are not at hand; none where styles are not. */
  readonly lacked?: readonly string[];
  /** Of a stylesheet that was stopped, since it came to no end. */
  readonly isEndless?: true;
}

/** Whether Jekyll publishes the page all the same: of an empty one, such as that of a layout which the theme has, nothing else is wrong. */
export function isPublishedAllTheSame({ kind }: RenderProblem): boolean {
  return kind === 'layout' || kind === 'theme' || kind === 'markdown';
}

export interface RenderedPage {
  /** The whole page; `''` where a problem stops the build. */
  readonly html: string;
  /** The page's text after Liquid, before Markdown. */
  readonly markdown: string;
  /** After Markdown, before the layouts. */
  readonly content: string;
  /** Where the page is published, without `baseurl`. */
  readonly url: string;
  readonly problems: readonly RenderProblem[];
  /** What was read, of files the page first: when none of it changes, neither does the page, but for the time. */
  readonly dependencies: Asked;
  /**
   * `html` again, with the place in a file of the site for each of its pieces. The page is rendered once more for that,
   * when it is first asked for; afterwards the answer is kept.
   */
  readonly sourceMap: () => MappedText;
}
