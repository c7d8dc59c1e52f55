import type { Uri, Workspace } from '../../ports';
import type { RenderedPage } from '../../render/renderedPage';
import { firstWhere } from '../../text/firstWhere';
import { createLineIndex } from '../../text/lineIndex';
import { lineEnd } from '../../text/lines';
import { placeAt, rangeOf, type MappedText } from '../../text/mappedText';
import type { OffsetRange } from '../../text/range';
import { createSourceIndex, type SourceIndex } from '../../text/sourceIndex';
import type { Placed } from '../placing';
import { shownValue } from './shownValue';

/** A stretch of a file. Offsets in its text as it was when the page was rendered, in UTF-16 code units. */
export interface SourcePlace extends OffsetRange {
  readonly uri: Uri;
}

/**
 * Where the letters of a rendered page were written, and what of it was made of a place in a file. Worked out when first asked
 * for: the page is rendered once more for that.
 */
export interface PageSource {
  /**
   * The letter at an offset of the HTML, where it was copied; the whole of what it was made of where not. Of a picture in a template the value that
   * says which it is.
   */
  letterAt(offset: number): SourcePlace | undefined;
  /** What a stretch of the HTML was made of. */
  stretchOf(range: OffsetRange): SourcePlace | undefined;
  /**
   * What was made of the character at `offset` of a file, the most exact first, without the blanks before it; of the last letter before it
   * for the end of a line, where one types, and for an empty line. None for what prints nothing that is seen, such as a comment.
   */
  shownOf(uri: Uri, offset: number): readonly OffsetRange[];
  /** As `shownOf`, for a cursor: in a comment, and on the empty lines below it, it is at what stands before that. */
  cursorOf(uri: Uri, offset: number): readonly OffsetRange[];
  /** For each line of a file the offset in the HTML of the first that was made of it; -1 for lines of which nothing was. */
  linesOf(uri: Uri): readonly number[];
}

/**
 * The source of a page that was rendered of `placed`.
 * @param page the path of the page: `placed` itself, or one that shows it
 */
export function createPageSource(
  workspace: Workspace,
  placed: Placed,
  page: string,
  rendered: RenderedPage,
): PageSource {
  const { site, path: own, lone } = placed;
  let index: SourceIndex | undefined;
  let comments: readonly OffsetRange[] | undefined;
  const uriOf = (path: string): Uri => (lone !== undefined && path === own ? lone : workspace.join(site.root, path));
  const placeOf = (place: (OffsetRange & { readonly path: string }) | undefined): SourcePlace | undefined =>
    place && { uri: uriOf(place.path), start: place.start, end: place.end };
  const pathOf = (uri: Uri): string | undefined => (uri === lone ? own : workspace.relative(site.root, uri));
  const textOf = (path: string): string => site.files.get(path)?.text ?? '';
  /** What is seen of a character of a file, and where the comment begins that is written around it there. */
  const seenAt = (path: string, at: number): { readonly seen: readonly OffsetRange[]; readonly comment?: number } => {
    const map = rendered.sourceMap();
    index ??= createSourceIndex(map);
    const found = index.outputOf(path, at);
    const around = ({ start }: OffsetRange): OffsetRange | undefined =>
      commentAt((comments ??= commentsOf(map.text)), start);
    const [first] = found;
    const comment = first && around(first);
    const begins = comment && placeAt(map, comment.start);
    // what is made of the same stretch is around the comment: the column with all of the page's text
    if (begins?.path === path && begins.start <= at) return { seen: [], comment: begins.start };
    // of a value that a template prints it is only one of several places
    const seen = found.filter(range => around(range) === undefined && !isBetweenTags(map.text, range));
    return { seen: seen.map(range => withoutBlanks(map.text, range)) };
  };
  return {
    letterAt(offset) {
      const map = rendered.sourceMap();
      return placeOf(shownValue(map, offset) ?? placeAt(map, offset));
    },
    stretchOf: range => placeOf(rangeOf(rendered.sourceMap(), range)),
    shownOf(uri, offset) {
      const path = pathOf(uri);
      return path === undefined ? [] : seenAt(path, lastLetter(textOf(path), offset)).seen;
    },
    cursorOf(uri, offset) {
      const path = pathOf(uri);
      if (path === undefined) return [];
      const text = textOf(path);
      for (let at = lastLetter(text, offset); at >= 0;) {
        const { seen, comment } = seenAt(path, at);
        if (comment === undefined) return innermostFirst(rendered.sourceMap().text, seen);
        at = letterBefore(text, comment);
      }
      return [];
    },
    linesOf(uri) {
      const path = pathOf(uri);
      const text = path === undefined ? undefined : site.files.get(path)?.text;
      if (path === undefined || text === undefined) return [];
      const map = rendered.sourceMap();
      const lines = linesOf(map, path, text).map(at => (at < 0 ? at : skipBlanks(map.text, at)));
      return path === page ? lines : fromFirst(lines);
    },
  };
}

/**
 * Behind the last letter of a line the place of that letter, and on an empty line that of the last letter above: line breaks belong to what is
 * around a block, such as the whole list or the column with all of the page's text.
 */
function lastLetter(text: string, offset: number): number {
  if (!/^[ \t]*(?:\r?\n|$)/.test(text.slice(offset, offset + 200))) return offset;
  const letter = letterBefore(text, offset);
  return letter < 0 ? offset : letter;
}

/** -1 where there is none. */
function letterBefore(text: string, offset: number): number {
  let letter = offset - 1;
  while (letter >= 0 && /\s/.test(text.charAt(letter))) letter -= 1;
  return letter;
}

/** With the innermost first of start tags that begin with the same letter of the source: of `- One` alone in its list the item, not the list. */
function innermostFirst(html: string, ranges: readonly OffsetRange[]): readonly OffsetRange[] {
  const isNested = ({ start }: OffsetRange, at: number): boolean =>
    /^<[a-z]/i.test(html.slice(start, start + 2)) && (at === 0 || start > (ranges[at - 1]?.start ?? 0));
  const tags = ranges.findIndex((range, at) => !isNested(range, at));
  const at = (tags < 0 ? ranges.length : tags) - 1;
  const inner = ranges[at];
  return inner === undefined ? ranges : [inner, ...ranges.filter(range => range !== inner)];
}

function commentsOf(html: string): readonly OffsetRange[] {
  const found: OffsetRange[] = [];
  for (let start = html.indexOf('<!--'); start >= 0;) {
    const close = html.indexOf('-->', start + '<!--'.length);
    const end = close < 0 ? html.length : close + '-->'.length;
    found.push({ start, end });
    start = html.indexOf('<!--', end);
  }
  return found;
}

function commentAt(comments: readonly OffsetRange[], offset: number): OffsetRange | undefined {
  const comment = comments[firstWhere(comments, ({ start }) => start > offset) - 1];
  return comment !== undefined && offset < comment.end ? comment : undefined;
}

/** Without the blanks that kramdown indents its tags with, which stand in what is around the element: `    <ul>`. A blank by itself stays. */
function withoutBlanks(html: string, { start, end }: OffsetRange): OffsetRange {
  const from = skipBlanks(html, start);
  return { start: from < end ? from : start, end };
}

/** Whether it is a line break between two tags, as Liquid leaves one that prints nothing: that is no place but the whole column around. */
function isBetweenTags(html: string, { start, end }: OffsetRange): boolean {
  const blank = html.slice(start, end);
  if (blank.trim() !== '' || !blank.includes('\n')) return false;
  return html.charAt(skipBlanks(html, end)) === '<' && html.slice(0, start).trimEnd().endsWith('>');
}

function skipBlanks(html: string, from: number): number {
  let at = from;
  while (/\s/.test(html.charAt(at))) at += 1;
  return at;
}

function linesOf({ segments }: MappedText, path: string, text: string): readonly number[] {
  const index = createLineIndex(text);
  const lines = new Array<number>(index.lineCount).fill(-1);
  const note = (line: number, at: number): void => {
    const known = lines[line] ?? -1;
    if (known < 0 || at < known) lines[line] = at;
  };
  for (const { path: from, at, start, end, copied } of segments) {
    if (from !== path) continue;
    const first = index.positionAt(start).line;
    note(first, at);
    if (!copied) continue;
    const last = index.positionAt(Math.max(start, end - 1)).line;
    for (let line = first + 1; line <= last; line++) note(line, at + index.lineStart(line) - start);
  }
  // the blanks between two elements belong to what is around both, which begins far above
  return lines.map((at, line) => (isBlank(text, index.lineStart(line)) ? -1 : at));
}

function isBlank(text: string, start: number): boolean {
  return text.slice(start, lineEnd(text, start)).trim() === '';
}

/** What stands above a page's own text is its title and side bar; a piece begins in the midst of the page, with what was made of it first. */
function fromFirst(lines: readonly number[]): readonly number[] {
  const first = lines.findIndex(at => at >= 0);
  return lines.map((at, line) => (line < first ? (lines[first] ?? -1) : at));
}
