import type { OffsetRange } from '../text/range';
import type { KramdownOptions } from './options';

/**
 * The element types of kramdown's own tree (https://kramdown.gettalong.org/rdoc/Kramdown/Element.html), plus `del`
 * and `task` for what the GFM parser adds.
 */
export type KramdownType =
  | 'root'
  | 'blank'
  | 'p'
  | 'header'
  | 'blockquote'
  | 'codeblock'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'hr'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tfoot'
  | 'tr'
  | 'td'
  | 'html_element'
  | 'comment'
  | 'xml_pi'
  | 'raw'
  | 'math'
  | 'text'
  | 'a'
  | 'img'
  | 'em'
  | 'strong'
  | 'del'
  | 'codespan'
  | 'br'
  | 'entity'
  | 'smart_quote'
  | 'typographic_sym'
  | 'footnote'
  | 'abbreviation'
  | 'toc';

/** How the inside of an HTML element is read: as it stands, as blocks, or as one run of text. */
export type ContentModel = 'raw' | 'block' | 'span';

export type Alignment = 'default' | 'left' | 'right' | 'center';

/** What only some types of elements have. */
export interface ElementDetails {
  /** Header level 1-6. */
  readonly level?: number;
  /** Where the target of `a` or `img` is written, between the parentheses or quotes, when it is written in place. */
  readonly target?: OffsetRange;
  /** `html_element`, `comment`, `xml_pi`, `math`, `raw`: whether it stands between blocks rather than in text. */
  readonly block?: boolean;
  /** `html_element`. */
  readonly model?: ContentModel;
  /** `html_element`: the start tag ends itself (`<br />`) or belongs to an element that never has content. */
  readonly closed?: boolean;
  /** `html_element`: where its start tag begins, behind an attribute list written before it. */
  readonly tagStart?: number;
  /** `html_element`: no end tag was found. */
  readonly unclosed?: boolean;
  /** `p`: the paragraph of a tight list item, printed without tags. */
  readonly transparent?: boolean;
  /** Names in attribute lists that are no attributes: `toc`, `no_toc`, `footnotes`, names of attribute list definitions. */
  readonly references?: readonly string[];
  /** `table`: one a column. */
  readonly alignment?: readonly Alignment[];
  /** `codeblock`: the language written behind the fence. */
  readonly language?: string;
  /** `entity`: the code point it stands for. */
  readonly codePoint?: number;
  /** `raw`: the output formats it is meant for; none means all. */
  readonly formats?: readonly string[];
  /** `footnote`: what the note says. */
  readonly note?: KramdownElement;
  /** `header`, `dt`: the text without markup, from which ids are made. */
  readonly plainText?: string;
  /** `header`, `dt`: what ids are made from where that is something else. */
  readonly idText?: string;
  /** `header`: kramdown made its id, by the GFM parser's rule or by its own. */
  readonly autoId?: 'gfm' | 'basic';
}

/**
 * One element. `start`/`end` are offsets in the parsed text, in UTF-16 code units, of everything that made the element
 * (markers and attribute lists included), end exclusive.
 */
export interface KramdownElement extends OffsetRange {
  readonly type: KramdownType;
  /** Text, code, entity, tag name, comment with its marks, and so on, by type. */
  readonly value: string;
  /** In the order in which they are printed. `id` of a header included once it is known. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly KramdownElement[];
  /** Where the content of the element lies: a header's text, a link's text, the inside of an HTML element. */
  readonly content: OffsetRange;
  /** Header level 1-6; absent elsewhere. */
  readonly level?: number | undefined;
  /** Where the target of `a` or `img` is written, between the parentheses or quotes, when it is written in place. */
  readonly target?: OffsetRange | undefined;
  readonly details?: ElementDetails | undefined;
}

export type KramdownWarningCode =
  | 'unclosed-element'
  | 'stray-end-tag'
  /** `[text][name]` without a definition of the name. */
  | 'missing-reference'
  /** `[name]` alone without a definition: mostly meant as it is printed, in brackets. */
  | 'missing-shortcut'
  | 'missing-footnote'
  | 'unused-footnote'
  | 'duplicate-reference'
  | 'invalid-html'
  | 'duplicate-attribute'
  /** A table that kramdown does not warn about: a line with a `|` that may not be meant as one. */
  | 'accidental-table'
  /** A table of nothing but separators, which is then a paragraph. */
  | 'table-without-body'
  /** A line that no rule takes, printed as bare text. */
  | 'unclaimed-line'
  | 'invalid-option'
  | 'forbidden-option'
  | 'invalid-extension';

/** What kramdown would print as a warning, and what it should have: with a place. */
export interface KramdownWarning extends OffsetRange {
  readonly code: KramdownWarningCode;
  /** The tag name, reference name, option name. */
  readonly subject: string;
}

export interface KramdownDocument {
  readonly root: KramdownElement;
  readonly warnings: readonly KramdownWarning[];
  /** The options given, changed by the `{::options}` of the text. */
  readonly options: KramdownOptions;
}
