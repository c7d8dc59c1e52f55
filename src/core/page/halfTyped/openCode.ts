import type { KramdownElement } from '../../kramdown/tree';
import { lineEnd, lineStart } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import type { PageModel } from '../pageModel';
import { isVerbatimInLiquid } from '../verbatimAt';

/** Code between fences in which an offset lies, and which has no second fence. */
interface OpenCode {
  readonly start: OffsetRange;
  /** Where the lines around the offset end. */
  readonly end: number;
  readonly fence: string;
}

/** The code in which `offset` lies, where it has no second fence, or may have that of other code below, which then has none. */
export function openCode(page: PageModel, offset: number): OpenCode | undefined {
  const { masked } = page;
  if (page.markup === 'html') return undefined;
  const lines = linesOfFences(page);
  if (!lines.some(({ end }) => end <= offset)) return undefined;
  const blocks = blocksOf(page.kramdown.root);
  const fences = withoutText(lines, page, blocks);
  const last = fences.filter(({ end }) => end <= offset).at(-1);
  if (last === undefined || headings.test(masked.slice(last.start, offset))) return undefined;
  const codes = codesOf(fences, blocks);
  const at = codes.findIndex(({ start }) => start === last);
  if (at < 0 || !mayBeOpen(codes, at)) return undefined;
  const next = fences.find(fence => fence.start >= offset);
  const [written = ''] = masked.slice(offset, next?.start).split(/\n[ \t\r]*\n/, 1);
  const end = written.trim() === '' ? lineEnd(masked, offset) : offset + written.trimEnd().length;
  return { start: last, end, fence: last.mark };
}

/** `# News` between empty lines; `# Reads the file` is a comment of a program. */
const headings = /\n[ \t\r]*\n#{1,6}[ \t][^\n]*\n[ \t\r]*\n/;

interface Fence extends OffsetRange {
  readonly mark: string;
  /** What stands behind it: a language, which only the first fence of code has. */
  readonly language: string;
}

interface Code {
  readonly start: Fence;
  readonly end: Fence | undefined;
}

/** Each fence that begins code, with the one that ends it. */
function codesOf(fences: readonly Fence[], blocks: readonly KramdownElement[]): readonly Code[] {
  const codes: Code[] = [];
  for (let at = 0; at < fences.length; at++) {
    const start = fences[at];
    if (start === undefined) break;
    // the next one as long ends it, or begins other code in its language
    const as = fences.findIndex((fence, index) => index > at && fence.mark.startsWith(start.mark));
    const next = as < 0 && isEndedByNext(fences, at, blocks) ? at + 1 : as;
    const end = fences[next]?.language === '' ? fences[next] : undefined;
    codes.push({ start, end });
    if (end !== undefined) at = next;
  }
  return codes;
}

/** Whether a shorter fence ends code: kramdown takes ``` for the end of ```` where nothing else is. */
function isEndedByNext(fences: readonly Fence[], at: number, blocks: readonly KramdownElement[]): boolean {
  const [start, next] = fences.slice(at, at + 2);
  if (start === undefined || next === undefined) return false;
  return blocks.some(block => isIn(start, block) && next.start < block.end && block.end <= next.end);
}

/** Whether code has no end, or has one that may be the beginning of the code below: at last one of these has none. */
function mayBeOpen(codes: readonly Code[], at: number): boolean {
  const code = codes[at];
  if (code?.end === undefined) return true;
  const sign = code.start.mark.charAt(0);
  const sure = codes.slice(at + 1).find(({ start, end }) => {
    return start.mark.startsWith(sign) && (start.language !== '' || end === undefined);
  });
  return sure?.start.language === '';
}

/** The fences but for those that are text: in raw HTML, in Liquid, and in code that begins in another way. */
function withoutText(fences: readonly Fence[], page: PageModel, blocks: readonly KramdownElement[]): readonly Fence[] {
  const starts = new Set(fences.map(({ start }) => start));
  const others = blocks.filter(
    ({ type, start }) => type === 'html_element' || !starts.has(lineStart(page.masked, start)),
  );
  return fences.filter(fence => !others.some(block => isIn(fence, block)) && !isVerbatimInLiquid(page, fence.start));
}

function isIn(fence: Fence, { start, end }: KramdownElement): boolean {
  return start < fence.end && fence.start < end;
}

/** The lines of a page that look like a fence. */
function linesOfFences({ masked, frontMatter }: PageModel): readonly Fence[] {
  const from = frontMatter.bodyStart;
  const found: Fence[] = [];
  for (const { 1: mark = '', index } of masked.slice(from).matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
    const start = lineStart(masked, from + index);
    const end = lineEnd(masked, start);
    const language = masked.slice(from + index + mark.length, end).trim();
    // `` ```a``` `` is code in a line
    if (!language.includes('`')) found.push({ start, end, mark, language });
  }
  return found;
}

/** Code of Markdown, and elements whose inside is HTML as it stands. */
function blocksOf(root: KramdownElement): readonly KramdownElement[] {
  const found: KramdownElement[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const { type, details } = element;
    const isRaw = type === 'html_element' && details?.model === 'raw' && details.unclosed !== true;
    if (type === 'codeblock' || isRaw) found.push(element);
    else waiting.push(...element.children);
  }
  return found;
}
