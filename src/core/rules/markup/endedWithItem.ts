import { notesIn } from '../../kramdown/notes';
import type { KramdownElement } from '../../kramdown/tree';
import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import type { OffsetRange } from '../../text/range';

/** What Markdown of its own ends: no element begun in it goes on behind it. */
const holders: ReadonlySet<string> = new Set(['li', 'dd', 'blockquote']);

/**
 * The HTML blocks without an end tag in items, quotes and footnotes, by the places of their start tags, each with the range of the
 * innermost of those: it ends there, and its end tag behind that would be text.
 */
export const endedWithItem = remembered(
  ({ kramdown }: Pick<PageModel, 'kramdown'>): ReadonlyMap<number, OffsetRange> => {
    const found = new Map<number, OffsetRange>();
    if (!kramdown.warnings.some(({ code }) => code === 'unclosed-element')) return found;
    const read = (parent: KramdownElement, holder: OffsetRange | undefined): void => {
      for (const child of parent.children) {
        const { details, start, type } = child;
        if (holder !== undefined && details?.block === true && details.unclosed === true)
          found.set(details.tagStart ?? start, holder);
        read(child, holders.has(type) ? child : holder);
      }
    };
    read(kramdown.root, undefined);
    for (const note of notesIn(kramdown.root)) read(note, note);
    return found;
  },
);
