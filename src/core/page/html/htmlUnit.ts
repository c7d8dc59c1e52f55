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
