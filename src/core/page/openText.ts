import { lineEnd, lineStart } from '../text/lines';
import type { OffsetRange } from '../text/range';
import type { PageModel } from './pageModel';

/** The `<!--` of the comment in which `offset` lies, where nothing ends it but the end of another comment, or nothing at all. */
export function openComment({ text, frontMatter, comments }: PageModel, offset: number): OffsetRange | undefined {
  const at = offset < opening.length ? -1 : text.lastIndexOf(opening, offset - opening.length);
  // of `<!--` in code a comment is told
  if (at < frontMatter.bodyStart || text.charAt(at - 1) === '`') return undefined;
  const behind = text.slice(at + opening.length);
  const end = behind.indexOf(closing);
  if (end >= 0 && at + opening.length + end < offset) return undefined;
  // a comment around another has its own end, though it is not what ends it
  if (behind.split(opening).length < behind.split(closing).length) return undefined;
  const isOther = comments.some(range => range.start < at && at < range.end);
  return isOther ? undefined : { start: at, end: at + opening.length };
}

const opening = '<!--';
const closing = '-->';

/** Code between fences in which an offset lies, and which has no second fence. */
interface OpenCode {
  readonly start: OffsetRange;
  /** Where the lines around the offset end. */
  readonly end: number;
  readonly fence: string;
}

/** The code in which `offset` lies, where its fences are odd in number from the first one on: the next one may be that of other code. */
export function openCode({ masked, frontMatter }: PageModel, offset: number): OpenCode | undefined {
  const fences = fencesOf(masked, frontMatter.bodyStart);
  const before = fences.filter(({ end }) => end <= offset);
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const alike = fences.filter(({ mark }) => mark.startsWith(last.mark.slice(0, 1)));
  const isFirst = alike.indexOf(last) % 2 === 0;
  if (!isFirst || alike.length % 2 === 0 || headings.test(masked.slice(last.start, offset))) return undefined;
  const next = fences.find(fence => fence.start >= offset);
  const [lines = ''] = masked.slice(offset, next?.start).split(/\n[ \t\r]*\n/, 1);
  const end = lines.trim() === '' ? lineEnd(masked, offset) : offset + lines.trimEnd().length;
  return { start: last, end, fence: last.mark };
}

/** `# News` between empty lines; `# Reads the file` is a comment of a program. */
const headings = /\n[ \t\r]*\n#{1,6}[ \t][^\n]*\n[ \t\r]*\n/;

interface Fence extends OffsetRange {
  readonly mark: string;
}

function fencesOf(text: string, from: number): readonly Fence[] {
  const found: Fence[] = [];
  for (const { 1: mark = '', index } of text.slice(from).matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
    const start = lineStart(text, from + index);
    const end = lineEnd(text, start);
    // `` ```a``` `` is code in a line
    if (!text.slice(from + index + mark.length, end).includes('`')) found.push({ start, end, mark });
  }
  return found;
}
