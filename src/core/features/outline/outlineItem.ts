import type { Message } from '../../text/message';
import type { OffsetRange } from '../../text/range';

/** A line of the outline. */
export interface OutlineItem {
  /** `paper`: a publication, or a box; `entry`: any other outermost list item. */
  readonly kind: 'section' | 'paper' | 'entry';
  /** Whether VS Code's own outline of Markdown has the same: a heading that is one in CommonMark, too. */
  readonly known: boolean;
  /** Never empty. */
  readonly name: string;
  /** The badge of a paper; otherwise empty. */
  readonly detail: string;
  /** Of a section: what it is called on the page in the other language, or that it is not there. */
  readonly counterpart?: string | Message;
  readonly range: OffsetRange;
  /** What a click selects; inside `range`. */
  readonly selection: OffsetRange;
  readonly children: readonly OutlineItem[];
}
