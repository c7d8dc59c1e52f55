import type { OffsetRange } from '../../text/range';
import type { HtmlElement } from '../../syntax/htmlElements';
import type { NamedCells } from '../drafts/rowDraft';

/** What may be an entry in HTML alone. `range` begins with its first start tag and ends with its last end tag. */
export interface HtmlUnit {
  readonly kind: 'html';
  readonly range: OffsetRange;
  /** Where its title and its names stand; in a card less than `range` (see `withCards`). */
  readonly core: OffsetRange;
  /** Of its first tag, in lower case. */
  readonly name: string;
  /** The element around it: the list of an item. */
  readonly parent: HtmlElement | undefined;
  /** Of a row of a table, where its title and its names stand, as the head says. */
  readonly named?: NamedCells | undefined;
  /** Of a row of a table, whether the head tells that it is a work; see `Work.isToldByHead`. */
  readonly isToldByHead?: boolean;
  /** Of a row of a table, whether a cell from above reaches into it, which it lacks: `<td rowspan="2">2029</td>`. */
  readonly isReached?: boolean;
  /** Of a row of a table, what stands in the cell where its work appeared, as the head says. */
  readonly venueCell?: OffsetRange | undefined;
  /** What that cell and the one for the year say: `ISL 2029`. */
  readonly badge?: string | undefined;
}

/** One whose title and names stand anywhere in it. */
export function htmlUnit(range: OffsetRange, name: string, parent: HtmlElement | undefined): HtmlUnit {
  return { kind: 'html', range, core: range, name, parent };
}

/** Whether it stands in a list or a table in HTML and nowhere else: `<li>`, `<dt>` with its `<dd>`s, `<tr>`. */
export function isHtmlItem({ name }: Pick<HtmlUnit, 'name'>): boolean {
  return name === 'li' || name === 'dt' || name === 'dd' || name === 'tr';
}

/** Whether it is a row of a table: `<tr>`. */
export function isTableRow({ name }: Pick<HtmlUnit, 'name'>): boolean {
  return name === 'tr';
}
