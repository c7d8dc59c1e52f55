import { addTo } from '../../grouped';
import { noteKindOf, noteKindOfWords, type NoteKind } from '../../page/html/noteKind';
import { notesBeside, type OwnNotes, type PaperRow, type Piece } from '../../page/html/notesBeside';
import type { PageModel } from '../../page/pageModel';
import { headedEnds } from '../../page/works/headedEnds';
import { createRangeIndex, outermost } from '../../page/rangeIndex';
import type { HtmlElement } from '../../syntax/htmlElements';
import { slice, type OffsetRange } from '../../text/range';
import { indentAt, isBalanced, wholeLines } from './blockLines';
import type { Draft } from './entryBlock';

/**
 * The entries of a page, each that is a heading with paragraphs or paragraphs alone with what stands beside it as its own, in HTML as in Markdown:
 * `<p>…</p><p><a>PDF</a></p>`, or a picture ahead of it. One where that cannot be told is not whole.
 * @param drafts in order
 */
export function withNotes(page: PageModel, drafts: readonly Draft[]): readonly Draft[] {
  const taken = createRangeIndex(outermost(drafts.map(({ range }) => range)));
  const isFree = ({ range }: Piece): boolean => !taken.touches(range);
  const rows = [...rowsInHtml(page, drafts), ...rowsInMarkdown(page, drafts)].map(row => ({
    ...row,
    gaps: row.gaps.map(gap => gap.map(piece => (isFree(piece) ? piece : { ...piece, kind: 'other' as const }))),
  }));
  const notes = notesBeside(rows);
  return drafts.map(draft => withOwn(page, draft, notes.get(draft)));
}

function withOwn(page: PageModel, draft: Draft, own: OwnNotes | undefined): Draft {
  if (own === undefined) return draft;
  if (own.isUnclear) return { ...draft, isWhole: false, hasUnclearNotes: true };
  const start = own.ahead[0]?.range.start ?? draft.range.start;
  const last = own.behind.at(-1)?.range.end;
  // `[<a>PDF</a>]`
  const bracket = last === undefined ? 0 : (/^\s{0,4}[\])}|]/.exec(page.masked.slice(last, last + 8))?.[0].length ?? 0);
  if (start === draft.range.start && last === undefined) return draft;
  const range = wholeLines(page, { start, end: last === undefined ? draft.range.end : last + bracket }, undefined);
  return {
    ...draft,
    range,
    core: draft.range,
    indent: indentAt(page.text, range.start),
    isWhole: draft.isWhole && isBalanced(page, range),
  };
}

function rowsInHtml(page: PageModel, drafts: readonly Draft[]): readonly PaperRow<Draft>[] {
  const byHolder = new Map<HtmlElement | undefined, Draft[]>();
  for (const draft of drafts) {
    const { html, work } = draft;
    // a card is whole by itself
    if (html === undefined || work === undefined || !/^(?:p|h[2-6])$/.test(html.name)) continue;
    addTo(byHolder, html.parent, draft);
  }
  return [...byHolder].map(([holder, papers]) => {
    const children = holder?.children ?? page.elements;
    const all = holder?.content ?? { start: 0, end: page.text.length };
    const bounds = [all.start, ...papers.flatMap(({ range }) => [range.start, range.end]), all.end];
    const gaps = [...papers, undefined].map((_, at) =>
      elementPieces(page, children, { start: bounds[at * 2] ?? 0, end: bounds[at * 2 + 1] ?? 0 }),
    );
    return { papers, gaps };
  });
}

/** The elements in a part of another; words between them are none of a paper: `## Talks`. */
function elementPieces(page: PageModel, siblings: readonly HtmlElement[], gap: OffsetRange): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = gap.start;
  const wordsTo = (to: number): void => {
    if (to > end && /[\p{L}\d]/u.test(page.masked.slice(end, to)))
      pieces.push({ range: { start: end, end: to }, kind: 'other' });
  };
  for (const element of siblings) {
    const { range } = element;
    if (range.start < gap.start || range.end > gap.end) continue;
    wordsTo(range.start);
    const kind = noteKindOf(page, element);
    const before = siblings[siblings.indexOf(element) - 1];
    const isBelowName =
      before !== undefined && /^h[1-6]$/.test(before.name) && pieces.at(-1)?.kind === 'note' && kind === 'prose';
    pieces.push({ range, kind: isBelowName ? 'note' : kind });
    ({ end } = range);
  }
  wordsTo(gap.end);
  return pieces;
}

function rowsInMarkdown(page: PageModel, drafts: readonly Draft[]): readonly PaperRow<Draft>[] {
  const rows: { papers: Draft[]; gaps: (readonly Piece[])[] }[] = [];
  drafts.forEach((draft, at) => {
    if (draft.kind !== 'paragraph' || draft.work === undefined || headedEnds(page).has(draft.work.range.start)) return;
    const before = drafts[at - 1];
    const heading = page.sections.filter(section => section.heading.start < draft.range.start).at(-1)?.heading;
    const above = Math.max(before?.range.end ?? 0, heading?.end ?? 0);
    const next = page.sections.find(section => section.heading.start >= draft.range.end)?.heading.start;
    const below = Math.min(drafts[at + 1]?.range.start ?? Infinity, next ?? Infinity, page.text.length);
    const behind = paragraphPieces(page, { start: draft.range.end, end: below });
    const row = rows.at(-1);
    if (row !== undefined && row.papers.at(-1) === before && above === before?.range.end) {
      row.papers.push(draft);
      row.gaps.push(behind);
    } else {
      const ahead = paragraphPieces(page, { start: above, end: draft.range.start });
      rows.push({ papers: [draft], gaps: [ahead, behind] });
    }
  });
  return rows;
}

/** The paragraphs of a part of a page in Markdown. */
function paragraphPieces(page: PageModel, gap: OffsetRange): readonly Piece[] {
  const pieces: Piece[] = [];
  const text = slice(page.text, gap);
  for (const { 0: written, index } of text.matchAll(/\S[^\n]*(?:\n[ \t]*\S[^\n]*)*/g)) {
    const range = { start: gap.start + index, end: gap.start + index + written.trimEnd().length };
    pieces.push({ range, kind: paragraphKind(page, range) });
  }
  return pieces;
}

function paragraphKind(page: PageModel, range: OffsetRange): NoteKind {
  const written = slice(page.text, range);
  const element = page.elements.find(one => one.range.start === range.start);
  if (element !== undefined && range.end === element.range.end) return noteKindOf(page, element);
  if (/^<br\s?\/?>$|^\\\\$/.test(written)) return 'blank';
  if (/^(?:[#|{<>]|```|~~~|-{3}|\*{3}|_{3})|\n[=-]{2,}\s*$/.test(written)) return 'other';
  const isList = /^(?:[-*+]|\d{1,3}[.)])\s/.test(written);
  const captions: { text: string; href: string }[] = [];
  const words = written
    .replace(/^(?:[-*+]|\d{1,3}[.)])\s/gm, '')
    .replace(/!\[[^[\]\n]*\]\([^()\n]*\)(?:\{:[^{}\n]*\})?/g, '')
    .replace(/\[([^[\]\n]*)\]\(([^()\n]*)\)(?:\{:[^{}\n]*\})?/g, (_, text: string, href: string) => {
      captions.push({ text, href });
      return text;
    })
    .replace(/<[^<>]*>/g, '')
    .trim();
  if (words === '') return /!\[|<img/.test(written) ? 'mark' : 'blank';
  const kind = noteKindOfWords(words, captions);
  return isList && kind !== 'note' ? 'other' : kind;
}
