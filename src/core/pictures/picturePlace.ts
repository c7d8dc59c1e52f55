import type { KramdownElement } from '../kramdown/tree';
import type { Image, PageModel, PaperBox } from '../page/pageModel';
import type { HtmlTag } from '../syntax/htmlTag';
import { isVerbatimAt } from '../page/verbatimAt';
import { editableEntryAt, type EditableEntry } from '../publications/entries/editableEntry';
import { lineBreakOf } from '../text/lineBreak';
import { behindLine, lineEnd, lineStart } from '../text/lines';
import { isWithin, touchesOffset } from '../text/range';
import { isWholeAddress } from '../text/scheme';

/** Where a picture goes in a page. */
export type PicturePlace =
  /** Into a picture that stands there, empty or not. `tag` is that of one in HTML. */
  | {
      readonly kind: 'picture';
      readonly image: Image;
      readonly tag: HtmlTag | undefined;
      readonly box: PaperBox | undefined;
    }
  /** Into the column of a paper box that shows none, at an offset. */
  | { readonly kind: 'column'; readonly at: number; readonly box: PaperBox }
  /** Between the words, at an offset, or behind those of the entry of a paper. */
  | {
      readonly kind: 'text' | 'entry';
      readonly at: number;
      readonly markup: 'markdown' | 'html';
      /** Stands before it where it is to begin a line of its own. */
      readonly break: string;
      /** Stands behind it where what follows has to begin a line: a heading, a box. */
      readonly behind: string;
    };

/** What is asked for: the picture of the paper at a place, or a picture at just that place. */
export type PictureAim = 'paper' | 'place';

/**
 * Where a picture that is put at `offset` belongs: in the picture there; for a paper, and amid the words of one, in the column of its box, in
 * the picture its entry has, or behind its words; else between the words. `undefined` where none can stand: in front matter, Liquid, comments and code, or in a box that shows a film.
 * @param aim `paper` never looks at where in the entry the offset lies
 */
export function picturePlace(page: PageModel, offset: number, aim: PictureAim | 'either'): PicturePlace | undefined {
  if (offset < page.frontMatter.range.end) return undefined;
  const under = aim === 'paper' ? undefined : pictureAt(page, offset);
  if (under !== undefined) return { kind: 'picture', ...under, box: boxAround(page, under.image.range.start) };
  if (aim !== 'place') {
    const box = boxAround(page, offset);
    if (box?.imageColumn !== undefined) return columnPlace(page, box);
  }
  const isOfEntry = aim === 'paper' || (aim === 'either' && hasWordsBehind(page.text, offset));
  const entry = isOfEntry ? editableEntryAt(page, offset) : undefined;
  return entry === undefined ? textPlace(page, offset) : entryPlace(page, entry);
}

/** Not at the end of a line or on a blank one, where a picture of its own can stand. */
function hasWordsBehind(text: string, offset: number): boolean {
  return text.slice(offset, lineEnd(text, offset)).trim() !== '';
}

function pictureAt(
  page: PageModel,
  offset: number,
): Pick<PicturePlace & { kind: 'picture' }, 'image' | 'tag'> | undefined {
  const image = page.images.find(({ range }) => touchesOffset(range, offset));
  return image && { image, tag: tagOf(page, image) };
}

function tagOf(page: PageModel, { kind, range }: Image): HtmlTag | undefined {
  return kind === 'html' ? page.tags.find(tag => tag.range.start === range.start) : undefined;
}

function boxAround(page: PageModel, offset: number): PaperBox | undefined {
  return page.boxes.filter(({ range }) => touchesOffset(range, offset)).at(-1);
}

function columnPlace(page: PageModel, box: PaperBox): PicturePlace | undefined {
  const { image: shown, imageColumn: column, badge } = box;
  if (column === undefined) return undefined;
  if (shown !== undefined) {
    const image = page.images.find(({ range }) => range.start === shown.element.range.start);
    return image && { kind: 'picture', image, tag: shown.element.start, box };
  }
  if (column.end === undefined) return undefined;
  if (badge !== undefined) return badge.element.end && { kind: 'column', at: badge.element.range.end, box };
  let inner = column;
  for (let child = inner.children[0]; child !== undefined && inner.children.length === 1; child = inner.children[0]) {
    if (!/^(?:div|a|figure|picture|p|span|center)$/.test(child.name) || child.end === undefined) break;
    inner = child;
  }
  const { start, end } = inner.content;
  const written = page.text.slice(start, end);
  return { kind: 'column', at: start + written.trimEnd().length, box };
}

/** Of an entry that is no box: the picture of the site it shows, else a line of its own behind its words. */
function entryPlace(page: PageModel, entry: EditableEntry): PicturePlace | undefined {
  const { range } = entry;
  const own = page.images.find(image => isWithin(image.range, range) && !isWholeAddress(image.src));
  if (own !== undefined) return { kind: 'picture', image: own, tag: tagOf(page, own), box: undefined };
  const item = page.entries.find(one => one.range.start === range.start);
  const end = item?.content.end ?? range.end;
  const written = page.text.slice(range.start, end);
  if (entry.markup === 'html') {
    const close = /(?:(?<!\s)\s+)?<\/\w+>\s*$/.exec(written)?.index ?? written.trimEnd().length;
    return { kind: 'entry', at: range.start + close, markup: 'html', break: '<br>', behind: '' };
  }
  const eol = lineBreakOf(page.text);
  const marker =
    /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/.exec(page.text.slice(lineStart(page.text, range.start), end))?.[0] ?? '';
  return {
    kind: 'entry',
    at: range.start + written.trimEnd().length,
    markup: 'markdown',
    break: eol + ' '.repeat(marker.length),
    behind: '',
  };
}

function textPlace(page: PageModel, offset: number): PicturePlace | undefined {
  if (isVerbatimAt(page, offset)) return undefined;
  const reading = readingAt(page.kramdown.root, offset);
  if (reading === 'none') return undefined;
  // between the elements of a page in HTML, too, nothing reads Markdown
  const markup = page.markup === 'html' ? 'html' : reading;
  return { kind: 'text', markup, ...besideLines(page.text, offset, markup) };
}

/**
 * What makes a line what it is by standing at its beginning, and is no mark of an item: `# `, `<div>`, `> `, `| `, `{:`, a fence,
 * `[lake]: address`, `*[HTML]: words`.
 */
const beginsBlock =
  /^[ \t]*(?:#{1,6}[ \t]|<\/?[a-z!]|[>|]|\{[%:]|`{3}|~{3}|(?:[-*_][ \t]*){3,}$|\$\$|\*?\[[^[\]\n]{1,200}\]:)/i;
const itemMark = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/;
/** What belongs to the line above it: the line below a heading, and attributes. */
const completesBlock = /^ {0,3}(?:(?:=+|-+)[ \t]*$|\{:(?!:))/;

type Spot = Pick<PicturePlace & { readonly kind: 'text' }, 'at' | 'break' | 'behind'>;

/** A picture between the words of a line, at its beginning, or on a blank one, so that all lines stay what they are. */
function besideLines(text: string, offset: number, reading: 'markdown' | 'html'): Spot {
  const here = { at: offset, break: '', behind: '' };
  if (reading === 'html') return here;
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const line = text.slice(start, end);
  if (line.trim() === '') return { ...here, behind: isFollowed(text, end) ? lineBreakOf(text) : '' };
  const mark = itemMark.exec(line)?.[0] ?? '';
  if (offset - start < mark.length) return { ...here, at: start + mark.length, behind: ' ' };
  const before = text.slice(start, offset);
  if (before.trim() === '') return atBeginning(text, start, line) ?? here;
  const rest = text.slice(offset, end);
  const begins = rest.trim() === '' && before.replace(onlyTags, '').trim() === '';
  const behind = begins && isFollowed(text, end) ? lineBreakOf(text) : '';
  return { at: offset - heldBack(before, rest), break: '', behind };
}

/** Behind what is no text: `{% include papers.md %}`, `</div>`. */
const onlyTags = /\{%[^%{}]*%\}|<\/\w+>/g;

/** Whether the next line has something that would go on in the same paragraph: no comment, rule or table begins in one. */
function isFollowed(text: string, end: number): boolean {
  const next = behindLine(text, end);
  return text.slice(next, lineEnd(text, next)).trim() !== '';
}

/** Behind a line that completes the one above, and above one that has to begin a line. */
function atBeginning(text: string, start: number, line: string): Spot | undefined {
  const eol = lineBreakOf(text);
  const isApart = /(?:^|\n)[ \t]*\r?\n$|^$/.test(text.slice(Math.max(0, start - 200), start));
  if (!isApart && completesBlock.test(line)) {
    const at = start + line.length;
    return { at, break: eol + eol, behind: isFollowed(text, lineEnd(text, at)) ? eol : '' };
  }
  return beginsBlock.test(line) ? { at: start, break: isApart ? '' : eol, behind: eol + eol } : undefined;
}

/**
 * How many letters before a place in a line belong to what follows it: two blanks or backslashes that end the line, and a backslash
 * before a mark.
 */
function heldBack(before: string, behind: string): number {
  const [slashes = ''] = /(?<!\\)\\+$/.exec(before) ?? [];
  if (behind.trim() !== '' && !/^\\\s*$/.test(behind)) return slashes.length % 2;
  const [ending = ''] = /(?<! ) {2,}$/.exec(before) ?? [];
  return ending.length + slashes.length;
}

/** How kramdown reads what stands at an offset. */
function readingAt(root: KramdownElement, offset: number): 'markdown' | 'html' | 'none' {
  let element = root;
  let reading: 'markdown' | 'html' = 'markdown';
  for (;;) {
    const inner: KramdownElement | undefined = element.children.find(
      child => child.start < offset && offset < child.end && child.type !== 'text',
    );
    if (inner === undefined) return reading;
    if (/^(?:comment|xml_pi|raw|math|img)$/.test(inner.type)) return 'none';
    if (inner.type === 'a' && (offset < inner.content.start || offset > inner.content.end)) return 'none';
    if (inner.type === 'html_element') reading = inner.details?.model === 'raw' ? 'html' : 'markdown';
    element = inner;
  }
}
