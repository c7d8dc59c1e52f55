import { holdingBlocks } from './holdingBlocks';
import type { KramdownElement } from '../../kramdown/tree';
import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import type { TextEdit } from '../../text/edit';
import { shifted } from '../../text/range';
import { blocksInHtml } from './blocksInHtml';
import { addMarkdown, keepsTags, markdownAttribute } from './markdownAttribute';
import { parsesHtmlBlocks } from './markdownMissing';
import { unreadMarkdown } from './markdownSigns';
import { isMisreadPage } from './misread';
import { refusedMarkdown } from './refusedMarkdown';
import { type Finding, type Fix, type PageRuleInput } from '../rule';
import { message } from '../../text/message';

/**
 * Markdown within an HTML block, which kramdown prints as it stands: once for each block, at the first place, and where else in it. Of a
 * page whose tags are out of balance nothing is said, for its blocks are not those that are meant.
 */
export function* markdownInHtml(input: PageRuleInput): Iterable<Finding> {
  if (parsesHtmlBlocks(input)) return;
  const found = [...markdownShown(input)];
  if (found.length > 0 && !isMisreadPage(input.page)) yield* found;
}

/** Whether a page has Markdown in HTML that is not read; that is not so where its site has all HTML read. */
export function showsMarkdownInHtml({ kramdown, masked }: PageModel, site: PageRuleInput['site']): boolean {
  if (parsesHtmlBlocks({ site })) return false;
  for (const block of htmlBlocks(kramdown.root))
    if ([...places(block, { columns: nowhere, refused: nowhere }, masked)].length > 0) return true;
  return false;
}

function* markdownShown(input: PageRuleInput): Iterable<Finding> {
  const { path } = input;
  const { masked } = input.page;
  for (const { block, found } of unreadBlocks(input.page)) {
    const [first, ...others] = found;
    if (first === undefined) continue;
    const { value: name } = first.parent;
    yield {
      range: { start: first.start, end: first.end },
      message:
        others.length === 0
          ? message('Markdown is not read within this <{0}>: visitors see it as it is written.', name)
          : message(
              'Markdown is not read within {0} elements of this HTML block, this <{1}> the first: visitors see it as it is written.',
              String(found.length),
              name,
            ),
      related: others.slice(0, mostOthers).map(({ start, end }) => {
        return { path, range: { start, end }, message: message('This is not read, either.') };
      }),
      severity: 'warning',
      fixes: readAll(
        found.map(({ parent }) => parent),
        block,
        masked,
      ),
    };
  }
}

const mostOthers = 20;

/** The blocks of HTML with Markdown in them that is not read. */
const unreadBlocks = remembered(({ kramdown, masked, boxes, tags }: PageModel) => {
  // the text column of a paper box is told of as a whole
  const columns = new Set(boxes.flatMap(({ textColumn }) => textColumn?.start.range.start ?? []));
  // and so is what has a value for `markdown` that means nothing
  const refused = new Set(tags.flatMap(tag => (refusedMarkdown(tag) === undefined ? [] : [tag.range.start])));
  return [...htmlBlocks(kramdown.root)].flatMap(block => {
    const found = [...places(block, { columns, refused }, masked)];
    return found.length === 0 ? [] : [{ block, found }];
  });
});

/** The outermost elements whose inside is not read, and those within `markdown="1"` inside them. */
function* htmlBlocks(parent: KramdownElement, within = false): Iterable<KramdownElement> {
  for (const child of parent.children) {
    const raw = isRaw(child);
    // what hides the rest of a page is told of by itself
    if (raw && !within && child.details?.unclosed !== true) yield child;
    if (raw || holdingBlocks.has(child.type)) yield* htmlBlocks(child, raw);
  }
}

/** Where the start tag of an element of HTML begins: `start` may be that of a list of attributes ahead of it. */
export function startOfTag({ details, start }: KramdownElement): number {
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
const verbatim: ReadonlySet<string> = new Set(['pre', 'code', 'script', 'style', 'textarea', 'svg', 'math', 'iframe']);

/** Elements that are told of by themselves, by where their start tags begin. */
interface ToldElsewhere {
  /** With all that is in them. */
  readonly columns: ReadonlySet<number>;
  /** Without the elements in them. */
  readonly refused: ReadonlySet<number>;
}

const nowhere: ReadonlySet<number> = new Set();

/** The first Markdown in each element of a block. */
function* places(parent: KramdownElement, elsewhere: ToldElsewhere, masked: string): Iterable<Place> {
  if (verbatim.has(parent.value) || elsewhere.columns.has(startOfTag(parent))) return;
  let told = elsewhere.refused.has(startOfTag(parent));
  for (const child of parent.children) {
    if (child.type === 'html_element' && child.details?.model === 'raw') yield* places(child, elsewhere, masked);
    if (child.type !== 'text' || told) continue;
    const found = unreadMarkdown(masked.slice(child.start, child.end));
    if (found === undefined) continue;
    told = true;
    yield { ...shifted(found, child.start), parent };
  }
  const [block] = told ? [] : blocksInHtml(parent, masked);
  if (block !== undefined) yield { ...block, parent };
}

function attributeIn(element: KramdownElement, masked: string): readonly TextEdit[] | undefined {
  const { value, content, end } = element;
  const start = startOfTag(element);
  const at = start + 1 + value.length;
  return markdownAttribute(
    { name: value, range: { start, end }, content, attributePlace: { start: at, end: at } },
    masked,
  );
}

/** Edits of all elements of a block, where all of them can be read, and together. */
function readAll(parents: readonly KramdownElement[], block: KramdownElement, masked: string): readonly Fix[] {
  const range = { start: startOfTag(block), end: block.end };
  const letters = parents.reduce((sum, { start, end }) => sum + end - start, 0);
  if (letters > mostLevels * (range.end - range.start)) return [];
  const edits = parents.map(parent => attributeIn(parent, masked));
  const all = edits.flatMap(each => each ?? []);
  return edits.includes(undefined) || !keepsTags(all, range, masked) ? [] : [addMarkdown(all, { safe: false })];
}

/** Each element is read anew by itself: more that stand in one another are nobody's list. */
const mostLevels = 8;
