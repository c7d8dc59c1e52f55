import type { PageBlock, PageWord } from './pageBlocks';

/** How a block stands to the other page: in this one alone (`own`: gone from it or new in it), or changed. */
export type MarkKind = 'own' | 'changed';

export interface MarkedBlock {
  readonly block: PageBlock;
  readonly kind: MarkKind;
  /** What of a changed block the other page does not have. */
  readonly words: readonly PageWord[];
}

/** Colours behind what differs in a page. */
export interface PageMarks {
  set(marked: readonly MarkedBlock[]): void;
}

const highlightName = 'academic-homepage';

/**
 * Colours the differences in the page of `frame`, whose own elements and styles stay as they are: browsers paint highlights by
 * ranges. Signs beside the page say what kind they are.
 * @param own the colour of what this page has alone
 */
export function createPageMarks(frame: Document, own: string, changed: string): PageMarks {
  const view = frame.defaultView;
  if (view === null || !('highlights' in view.CSS)) return { set: () => undefined };
  const sheet = new view.CSSStyleSheet();
  const tint = (share: number): string => `color-mix(in srgb, ${changed} ${share}%, transparent)`;
  sheet.replaceSync(`
::highlight(${highlightName}-own) { background-color: ${own}; }
::highlight(${highlightName}-changed) { background-color: ${tint(14)}; }
::highlight(${highlightName}-words) { background-color: ${tint(38)}; }
`);
  frame.adoptedStyleSheets.push(sheet);
  const { highlights } = view.CSS;
  return {
    set(marked) {
      const rangesOf = (kind: MarkKind): Range[] =>
        marked.filter(mark => mark.kind === kind).map(({ block }) => rangeOf(block));
      highlights.set(`${highlightName}-own`, new view.Highlight(...rangesOf('own')));
      highlights.set(`${highlightName}-changed`, new view.Highlight(...rangesOf('changed')));
      const words = new view.Highlight(...marked.flatMap(({ words: some }) => some.map(rangeOfWord)));
      words.priority = 1;
      highlights.set(`${highlightName}-words`, words);
    },
  };
}

/** Where a block stands in its document. */
export function rangeOf({ first, last }: PageBlock): Range {
  const range = documentOf(first).createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}

function rangeOfWord({ node, start, end }: PageWord): Range {
  const range = documentOf(node).createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function documentOf(node: Node): Document {
  return node.ownerDocument ?? document;
}
