import type { KramdownDocument } from '../kramdown/tree';
import type { FrontMatter } from '../syntax/frontMatter';
import type { HtmlElement } from '../syntax/htmlElements';
import type { HtmlAttribute, HtmlTag } from '../syntax/htmlTag';
import type { LiquidRegion } from '../syntax/liquid';
import type { YamlValue } from '../syntax/yamlValue';
import type { OffsetRange } from '../text/range';

/** Everything the features know of one page. All offsets are offsets in `text`, in UTF-16 code units. */
export interface PageModel {
  readonly text: string;
  /** What Jekyll takes the text for: `html` goes onto the page as it is once Liquid has run. */
  readonly markup: 'markdown' | 'html';
  /** What a data file holds that lists publications (see `readListFile`), which has nothing else; `undefined` for pages. */
  readonly data: YamlValue | undefined;
  readonly frontMatter: FrontMatter;
  /** `text` with front matter, Liquid and HTML comments replaced by filler of the same length; line breaks stay. */
  readonly masked: string;
  readonly liquid: readonly LiquidRegion[];
  readonly comments: readonly OffsetRange[];
  /** Every HTML tag outside comments, Liquid, code and raw text elements, in order. */
  readonly tags: readonly HtmlTag[];
  /** The outermost elements; the others are their children (`walkElements` gives all). */
  readonly elements: readonly HtmlElement[];
  /** Elements that need an end tag and have none, in order. */
  readonly unclosed: readonly HtmlElement[];
  /** End tags that close nothing, in order. */
  readonly stray: readonly HtmlTag[];
  /**
   * kramdown's reading of `text` with front matter and Liquid masked and comments left in; all offsets are those of `text`. Of a page in
   * HTML its elements and texts in the same form (see `htmlTree`).
   */
  readonly kramdown: KramdownDocument;
  readonly sections: readonly Section[];
  readonly anchors: readonly Anchor[];
  readonly boxes: readonly PaperBox[];
  readonly entries: readonly ListEntry[];
  /** Those of Markdown that stand in no list and no quote, in order. */
  readonly paragraphs: readonly OffsetRange[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /** What the page is put together from, in order and without gaps; none where it was read as a whole. */
  readonly pieces: readonly PlacedPiece[];
}

/**
 * Blocks of a page that neither look at the text around them nor are looked at by it, such as a paper box between empty
 * lines, as a page of their own.
 */
export interface PlacedPiece {
  /** Offset of the piece in the page. */
  readonly start: number;
  /** Its offsets count from its beginning. It has no front matter; header ids are those it would have alone. */
  readonly model: PageModel;
}

export interface Section {
  readonly level: number;
  /** The heading's text as a reader sees it. */
  readonly title: string;
  /** The id Jekyll will give the heading; `undefined` where it gives none or where Liquid in the heading decides it. */
  readonly id: string | undefined;
  readonly heading: OffsetRange;
  /** The heading's text in the source. */
  readonly titleRange: OffsetRange;
  /** From the heading to the next one of the same or a higher level. */
  readonly range: OffsetRange;
}

/** A place a fragment (`#id`) can point to. */
export interface Anchor {
  readonly id: string;
  readonly kind: 'heading' | 'element';
  /** The id as written, or the heading's text. */
  readonly range: OffsetRange;
}

/** `<div class='paper-box'>` of the template: a picture column and a text column; or that text column alone, which is the element then. */
export interface PaperBox {
  readonly element: HtmlElement;
  readonly range: OffsetRange;
  /** `<div class='paper-box-image'>` */
  readonly imageColumn: HtmlElement | undefined;
  /** `<div class='paper-box-text'>` */
  readonly textColumn: HtmlElement | undefined;
  readonly badge: { readonly element: HtmlElement; readonly text: string } | undefined;
  /** The first `img` of the picture column, or the `video`, `iframe`, `svg` … in its place. */
  readonly image:
    | {
        readonly element: HtmlElement;
        readonly src: HtmlAttribute | undefined;
        readonly alt: HtmlAttribute | undefined;
        readonly width: HtmlAttribute | undefined;
      }
    | undefined;
  /** The first quoted, linked, bold or plain sentence of the text column that reads like a title. */
  readonly title: { readonly text: string; readonly range: OffsetRange } | undefined;
  readonly links: readonly Link[];
  /** `<span class='show_paper_citations' data='AUTHOR:PAPER'>` */
  readonly citation: HtmlElement | undefined;
}

/** An item of a Markdown list, inside paper boxes too. `content` and `text` end where a list inside it begins. */
export interface ListEntry {
  readonly range: OffsetRange;
  readonly content: OffsetRange;
  /** Without markup. */
  readonly text: string;
  /** How many list items lie around it: 0 for an outermost list. */
  readonly depth: number;
}

export interface Link {
  readonly kind: 'markdown' | 'html';
  readonly range: OffsetRange;
  /** As written, Liquid and entities included; `''` for `[text]()`. */
  readonly href: string;
  /** Where the target is written, for a reference link at its definition; empty where it is left out. */
  readonly hrefRange: OffsetRange;
  readonly text: string;
  /** The other words of its pictures, for those who cannot see them, where it has no text: `[![Slides](badge)](…)`. */
  readonly alt?: string;
  readonly textRange: OffsetRange;
}

export interface Image {
  readonly kind: 'markdown' | 'html';
  readonly range: OffsetRange;
  /** As written; `''` where it is left out. */
  readonly src: string;
  readonly srcRange: OffsetRange;
  readonly alt: string | undefined;
}
