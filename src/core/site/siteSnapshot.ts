import type { Uri } from '../ports';
import type { YamlDocument } from '../syntax/yamlValue';
import type { OffsetRange } from '../text/range';

/**
 * A Jekyll site at one moment: an immutable value. A change makes the next snapshot, which shares what did not change,
 * so a rule or a renderer may keep anything it derived from a part for as long as that part is the same object.
 */
export interface SiteSnapshot {
  readonly root: Uri;
  /** Grows by one with each change. */
  readonly version: number;
  readonly config: SiteConfig;
  /** `site.data` of Liquid: `_data/a/b.yml` is `data.a.b`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Data files that could not be read: Jekyll's build stops at them. */
  readonly dataProblems: readonly SiteProblem[];
  /**
   * Every text file of the site, by path from the root (`_pages/about.md`), also those that Jekyll does not publish but
   * may include; `isReadByJekyll` tells them apart.
   */
  readonly files: ReadonlyMap<string, SiteFile>;
  /** Files that are copied or shown but not read, by path. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** What Jekyll makes pages of, in the order of their paths. */
  readonly pages: readonly SitePage[];
  /**
   * Files and folders that are there and could not be read, or not since they changed, with what the host said; absent where all could.
   * Files among them are assets, or what they were before; what a folder holds is not known.
   */
  readonly unread?: ReadonlyMap<string, unknown>;
  /**
   * Files and folders that were left unread since a bound was met, with that bound; absent where there are none. Files among them are
   * assets; of a folder a part may be known.
   */
  readonly beyond?: ReadonlyMap<string, Bound>;
  /** Its author has set that a Jekyll 4 builds it, and not GitHub Pages; absent where only its files say who does. */
  readonly isOfJekyll4?: true;
}

/** Why something is left unread: a text is too long, the texts of its site are too much, the files or folders of its site are too many or too deep. */
export type Bound = 'length' | 'texts' | 'number';

export interface SiteFile {
  readonly path: string;
  readonly text: string;
  /** Bytes on the disk are no UTF-8, for which U+FFFD stands in the text; another U+FFFD was written there as such. */
  readonly isNoUtf8?: true;
}

export interface Asset {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

export interface SiteConfig {
  /** `_config.yml` over Jekyll's defaults, as Liquid's `site` shows it. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The file as written, with places; `undefined` where there is no `_config.yml`. */
  readonly yaml: YamlDocument | undefined;
  readonly path: string;
}

export interface SitePage {
  readonly path: string;
  /** Front matter over the config's defaults for this page. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The address Jekyll publishes it under, without `baseurl`: `/`, `/cn/`, `/news.html`. */
  readonly url: string;
  /** Of a document without a date whose address has one: `:year` and the like in `url` are those of the build. */
  readonly isDatedLater?: true;
  /** Whether its front matter makes Jekyll process it; others are copied as they are. */
  readonly processed: boolean;
  /** Whether it is Markdown by its extension and `markdown_ext`. */
  readonly markdown: boolean;
  /** `posts` or the name of the config's collection it belongs to; absent for pages. */
  readonly collection?: string;
  /** Of a document whose front matter cannot be read: Jekyll stops there, and makes no title, excerpt or lists for it. */
  readonly isHalfRead?: true;
  /** Of a page whose bytes are no UTF-8: Jekyll sees no front matter, and takes it for text. Where it has to look into that, it stops, and this is absent. */
  readonly isUnread?: true;
  /** What else Jekyll stops at: no site is built. */
  readonly stop?: PageStop;
  /**
   * Of Markdown that is not `processed`: the page that GitHub Pages makes of it all the same, where a file needs no front
   * matter. A bare Jekyll copies it.
   */
  readonly optional?: SitePage;
  /** Of a `README.md` that is not `processed`: the page that GitHub Pages makes of it beside the copy, where its folder has no other index. */
  readonly index?: SitePage;
  /** Of a page whose heading has become its title and is left out of its text: where that begins and ends in its file. */
  readonly belowTitle?: OffsetRange;
  /** Of a post or document whose folder `include` names: the page that Jekyll makes of its file as well, at another address. */
  readonly beside?: SitePage;
}

/** Why Jekyll's build stops at a page: at one of its own, or, but for the last, at a post or a document of a collection. */
export type PageStop =
  /** A date that is none: `date: TBD`, `2024-13-01-news.md`. */
  | { readonly kind: 'date'; readonly from: 'front matter' | 'defaults' | 'file name'; readonly written: string }
  /** A part of an address that there is not: `lang` of `permalink: /:lang/:title/`; `isLate` of one that only Jekyll 4 knows. */
  | {
      readonly kind: 'place';
      readonly from: 'front matter' | 'defaults' | 'collection';
      readonly written: string;
      readonly isLate?: true;
    }
  /** An address that is no text: `permalink: 404`. */
  | { readonly kind: 'address'; readonly from: 'front matter' | 'defaults'; readonly written: string }
  /** Front matter of a page that is YAML, but has no keys: `- Lakes` alone (`Convertible#validate_data!`). */
  | { readonly kind: 'keys'; readonly from: 'front matter'; readonly written: string }
  /** A part of an address that is no text: `slug: 2024` for `permalink: /:title/`. */
  | { readonly kind: 'slug'; readonly from: 'front matter'; readonly written: string };

export interface SiteProblem {
  readonly path: string;
  readonly message: string;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}
