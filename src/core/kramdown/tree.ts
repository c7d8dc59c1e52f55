import type { OffsetRange } from '../text/range';

/**
 * The element types of kramdown's own tree (https://kramdown.gettalong.org/rdoc/Kramdown/Element.html), plus `del`
 * and `task` for what the GFM parser adds.
 */
export type KramdownType =
  | 'root' | 'blank' | 'p' | 'header' | 'blockquote' | 'codeblock' | 'ul' | 'ol' | 'li' | 'dl' | 'dt' | 'dd'
  | 'hr' | 'table' | 'thead' | 'tbody' | 'tfoot' | 'tr' | 'td' | 'html_element' | 'comment' | 'xml_pi' | 'raw'
  | 'math' | 'text' | 'a' | 'img' | 'em' | 'strong' | 'del' | 'codespan' | 'br' | 'entity' | 'smart_quote'
  | 'typographic_sym' | 'footnote' | 'abbreviation' | 'toc';

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
  readonly level?: number;
  /** Where the target of `a` or `img` is written, between the parentheses or quotes, when it is written in place. */
  readonly target?: OffsetRange;
}

export type KramdownWarningCode =
  | 'unclosed-element' | 'stray-end-tag' | 'missing-reference' | 'missing-footnote' | 'duplicate-reference'
  | 'invalid-html' | 'accidental-table' | 'invalid-option' | 'invalid-extension';

/** What kramdown would print as a warning, and what it should have: with a place. */
export interface KramdownWarning extends OffsetRange {
  readonly code: KramdownWarningCode;
  /** The tag name, reference name, option name. */
  readonly subject: string;
}

export interface KramdownDocument {
  readonly root: KramdownElement;
  readonly warnings: readonly KramdownWarning[];
}
