import type { OffsetRange } from '../../text/range';
import type { AuthorList, Confidence } from '../names/authorNames';
import type { Span, TextLine } from '../boxText';
import type { Image, Link } from '../pageModel';

/** What the text of an entry is written in. */
export type Markup = 'markdown' | 'html';

/**
 * A publication as a page lists it: a paper box, or an item or a paragraph, in Markdown or in HTML alone, that names a title and its authors; a row of a table
 * in Markdown; or an entry of a data file.
 */
export interface Work {
  readonly kind: 'box' | 'entry' | 'row' | 'html' | 'data';
  /** `html` for the text of a box as well, where its column is HTML alone. */
  readonly markup: Markup;
  readonly range: OffsetRange;
  /** The text is without what is said of the work at its end, `(Oral)`, which `range` holds. */
  readonly title: { readonly text: string; readonly range: OffsetRange };
  /** `likely` for a title that neither marks nor quotation marks set apart. */
  readonly titleConfidence: Confidence;
  /**
   * Whether talks, prizes and roles are written so as well: then it counts only under a heading for papers, or beside another work (see
   * `worksAmongPapers`).
   */
  readonly needsHeading?: boolean;
  /** Of a row of a table, whether its head tells that it is a work: then only a heading for something else speaks against it. */
  readonly isToldByHead?: boolean;
  /** Whether what stands in the place of its venue may be a town or a term: then it counts only where the page has another work in this form (see `isLikeAnother`). */
  readonly needsLike?: boolean;
  /** A patent, with its number where one is written: `CN115691719B`, `202510575871.4`. Registries of publications do not know it. */
  readonly patent: { readonly number: string | undefined } | undefined;
  /** The title in the lines; of one written over several lines only its part in the first. */
  readonly titleSpan: Span & { readonly line: TextLine };
  /** Lines of visible text; links and marked pieces are known, places in the source can be asked. */
  readonly lines: readonly TextLine[];
  readonly authors: AuthorList;
  /** The links in the range, without those of a work inside it. */
  readonly links: readonly Link[];
  /** The pictures in the range, without those of a work inside it. */
  readonly images: readonly Image[];
  /** What the badge of a box says, or one that shields.io draws: `CVPR 2029`. */
  readonly badge: string | undefined;
  /** The words of the venue that a key of a data file names, without the numbers that stand beside: whatever these are, it is called so. */
  readonly keyedVenue?: string;
}
