import type { OffsetRange } from '../../text/range';
import type { HtmlElement } from '../pageModel';

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
}

/** One whose title and names stand anywhere in it. */
export function htmlUnit(range: OffsetRange, name: string, parent: HtmlElement | undefined): HtmlUnit {
  return { kind: 'html', range, core: range, name, parent };
}

/** Whether it stands in a list in HTML and nowhere else: `<li>`, `<dt>` with its `<dd>`s. */
export function isHtmlItem({ name }: Pick<HtmlUnit, 'name'>): boolean {
  return name === 'li' || name === 'dt' || name === 'dd';
}
