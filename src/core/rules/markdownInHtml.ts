import type { KramdownElement } from '../kramdown/tree';
import type { TextEdit } from '../text/edit';
import { LINK, parsesHtmlBlocks, STRONG } from './markdownMissing';
import { isMisread } from './misread';
import { message, type Finding, type PageRuleInput } from './rule';

/**
 * Markdown within an HTML block, which kramdown prints as it stands: once for each block, at the first place. Of a page whose tags are
 * out of balance nothing is said, for its blocks are not those that are meant.
 */
export function* markdownInHtml(input: PageRuleInput): Iterable<Finding> {
  if (parsesHtmlBlocks(input)) return;
  const found = [...markdownShown(input)];
  if (found.length > 0 && !isMisread(input.page)) yield* found;
}

function* markdownShown(input: PageRuleInput): Iterable<Finding> {
  const { kramdown, masked, boxes } = input.page;
  // the text column of a paper box is told of as a whole
  const columns = new Set(boxes.flatMap(({ textColumn }) => textColumn?.start.range.start ?? []));
  for (const block of htmlBlocks(kramdown.root)) {
    const found = [...places(block, columns, masked)];
    const [first] = found;
    if (first === undefined) continue;
    const edits = found.flatMap(({ parent }) => markdownAttribute(parent, masked) ?? []);
    yield {
      range: { start: first.start, end: first.end },
      message: message('Markdown is not read within this <{0}>: visitors see it as it is written.', first.parent.value),
      severity: 'warning',
      fixes:
        edits.length < found.length
          ? []
          : [{ kind: 'add-markdown', title: message('Add markdown="1"'), edits, safe: false }],
    };
  }
}

const HOLDING_BLOCKS: ReadonlySet<string> = new Set(['ul', 'ol', 'li', 'dl', 'dd', 'blockquote', 'html_element']);

/** The outermost elements whose inside is not read, and those within `markdown="1"` inside them. */
function* htmlBlocks(parent: KramdownElement, within = false): Iterable<KramdownElement> {
  for (const child of parent.children) {
    const raw = isRaw(child);
    // what hides the rest of a page is told of by itself
    if (raw && !within && child.details?.unclosed !== true) yield child;
    if (raw || HOLDING_BLOCKS.has(child.type)) yield* htmlBlocks(child, raw);
  }
}

function startOfTag({ details, start }: KramdownElement): number {
  return details?.tagStart ?? start;
}

function isRaw({ type, details }: KramdownElement): boolean {
  return type === 'html_element' && details?.block === true && details.model === 'raw';
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** The element in which it is not read. */
  readonly parent: KramdownElement;
}

/** Elements whose inside is never read, and is not meant to be. */
const VERBATIM: ReadonlySet<string> = new Set(['pre', 'code', 'script', 'style', 'textarea', 'svg', 'math', 'iframe']);

/** The first Markdown in each element of a block. */
function* places(parent: KramdownElement, columns: ReadonlySet<number>, masked: string): Iterable<Place> {
  if (VERBATIM.has(parent.value) || columns.has(startOfTag(parent))) return;
  let told = false;
  for (const child of parent.children) {
    if (child.type === 'html_element' && child.details?.model === 'raw') yield* places(child, columns, masked);
    if (child.type !== 'text' || told) continue;
    const text = masked.slice(child.start, child.end);
    const match = LINK.exec(text) ?? STRONG.exec(text);
    if (match === null) continue;
    told = true;
    const start = child.start + match.index;
    yield { start, end: start + match[0].length, parent };
  }
}

/** Not where a line inside is indented so far that it would become code. */
function markdownAttribute(element: KramdownElement, masked: string): TextEdit | undefined {
  const { value, content } = element;
  if (/^(?: {4}|\t)[ \t]*\S/m.test(masked.slice(content.start, content.end))) return undefined;
  const at = startOfTag(element) + 1 + value.length;
  return { range: { start: at, end: at }, newText: ' markdown="1"' };
}
