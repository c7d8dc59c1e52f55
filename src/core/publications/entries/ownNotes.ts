import { addTo } from '../../grouped';
import type { HtmlUnit } from '../../page/html/htmlUnit';
import { noteKindOf, noteKindOfWords, saysPraise, type NoteKind } from '../../page/html/noteKind';
import { notesBeside, type PaperRow, type Piece } from '../../page/html/notesBeside';
import type { PageModel } from '../../page/pageModel';
import type { Work } from '../../page/drafts/listedWork';
import { headedEnds } from '../../page/works/headedEnds';
import { htmlWorksOf, paragraphWorks, worksOf } from '../../page/works/works';
import { createRangeIndex, outermost } from '../../page/rangeIndex';
import { remembered } from '../../remembered';
import type { HtmlElement } from '../../syntax/htmlElements';
import { slice, type OffsetRange } from '../../text/range';

/** An entry that may have something beside it. */
interface Noted {
  readonly kind: string;
  readonly range: OffsetRange;
  /** What it is in HTML. */
  readonly html: HtmlUnit | undefined;
  /** `undefined` where title or authors cannot be read. */
  readonly work: Work | undefined;
}

/**
 * An entry with what stands beside it as its own; where nobody can tell whether that belongs to it, `unclear` is the entry with what honours it ahead of it, from
 * which nothing parts it.
 */
type WithNotes = OffsetRange | { readonly unclear: OffsetRange };

/**
 * Of the entries of a page, those that are a heading with paragraphs or paragraphs alone with what stands beside them as their own, in HTML as in Markdown:
 * `<p>…</p><p><a>PDF</a></p>`, or a picture ahead of each, which cards have there, too. Those without any are left out.
 * @param entries in order
 */
export function rangesWithNotes<Entry extends Noted>(
  page: PageModel,
  entries: readonly Entry[],
): ReadonlyMap<Entry, WithNotes> {
  const taken = createRangeIndex(outermost(entries.map(({ range }) => range)));
  const isFree = ({ range }: Piece): boolean => !taken.touches(range);
  const freed = (rows: readonly PaperRow<Entry>[]): readonly PaperRow<Entry>[] =>
    rows.map(row => ({
      ...row,
      gaps: row.gaps.map(gap => gap.map(piece => (isFree(piece) ? piece : { ...piece, kind: 'other' as const }))),
    }));
  const found = new Map<Entry, WithNotes>();
  for (const [entry, { ahead, behind, isUnclear, honours }] of notesBeside(
    freed([...rowsInHtml(page, entries, isParagraphs), ...rowsInMarkdown(page, entries)]),
  )) {
    const around = isUnclear
      ? { unclear: rangeAround(page, entry, honours, []) ?? entry.range }
      : rangeAround(page, entry, ahead, behind);
    if (around !== undefined) found.set(entry, around);
  }
  // what is written behind a card says nothing about it
  for (const [entry, { ahead, isUnclear }] of notesBeside(freed(rowsInHtml(page, entries, isCard)))) {
    const around = isUnclear ? undefined : rangeAround(page, entry, ahead, []);
    if (around !== undefined) found.set(entry, around);
  }
  for (const entry of entries) {
    const end = entry.html === undefined ? undefined : noteBehindItem(page, entry.html, isFree);
    if (end !== undefined) found.set(entry, { start: entry.range.start, end });
  }
  return found;
}

/**
 * Where what stands between an item and the next `<li>` ends, `<li>…</li><p>Abstract: …</p>`, which no list should have and browsers show below the item;
 * `undefined` where that is nothing, a heading or a year.
 */
function noteBehindItem(
  page: PageModel,
  { name, parent, range }: HtmlUnit,
  isFree: (piece: Piece) => boolean,
): number | undefined {
  if (name !== 'li' || parent === undefined) return undefined;
  const next = parent.children.find(child => child.name === 'li' && child.range.start >= range.end);
  const gap = { start: range.end, end: next?.range.start ?? parent.content.end };
  const pieces = elementPieces(page, parent.children, gap);
  const ends = pieces.findIndex(piece => piece.kind === 'other' || !isFree(piece));
  const behind = ends < 0 ? pieces : pieces.slice(0, ends);
  return behind.filter(({ kind }) => kind !== 'blank').at(-1)?.range.end;
}

/** The same by where each begins, of all works of a page; of what is unclear only what honours one as the first. */
export const ownRanges = remembered((page: PageModel): ReadonlyMap<number, OffsetRange> => {
  const paragraphs = new Set(paragraphWorks(page));
  const units = new Map(htmlWorksOf(page).map(({ unit }) => [unit.range.start, unit]));
  const entries = worksOf(page).map(work => ({
    kind: paragraphs.has(work) ? 'paragraph' : work.kind,
    range: work.range,
    html: work.kind === 'html' ? units.get(work.range.start) : undefined,
    work,
  }));
  return new Map(
    [...rangesWithNotes(page, entries)].flatMap(([{ range }, own]) => {
      const around = 'unclear' in own ? own.unclear : own;
      return around === range ? [] : [[range.start, around] as const];
    }),
  );
});

function rangeAround(
  page: PageModel,
  { range }: Noted,
  ahead: readonly Piece[],
  behind: readonly Piece[],
): OffsetRange | undefined {
  const start = ahead[0]?.range.start ?? range.start;
  const last = behind.at(-1)?.range.end;
  if (last === undefined) return start === range.start ? undefined : { start, end: range.end };
  // `[<a>PDF</a>]`
  const bracket = /^\s{0,4}[\])}|]/.exec(page.masked.slice(last, last + 8))?.[0].length ?? 0;
  return { start, end: last + bracket };
}

function isParagraphs({ name }: HtmlUnit): boolean {
  return /^(?:p|h[2-6])$/.test(name);
}

function isCard({ name }: HtmlUnit): boolean {
  return /^(?:div|section|article)$/.test(name);
}

/** @param isOfForm tells which entries in HTML */
function rowsInHtml<Entry extends Noted>(
  page: PageModel,
  entries: readonly Entry[],
  isOfForm: (unit: HtmlUnit) => boolean,
): readonly PaperRow<Entry>[] {
  const byHolder = new Map<HtmlElement | undefined, Entry[]>();
  for (const entry of entries) {
    const { html, work } = entry;
    if (html === undefined || work === undefined || !isOfForm(html)) continue;
    addTo(byHolder, html.parent, entry);
  }
  return [...byHolder].map(([holder, papers]) => {
    const children = holder?.children ?? page.elements;
    const all = holder?.content ?? { start: 0, end: page.text.length };
    const bounds = [all.start, ...papers.flatMap(({ range }) => [range.start, range.end]), all.end];
    const gaps = [...papers, undefined].map((_, at) =>
      elementPieces(page, children, { start: bounds[at * 2] ?? 0, end: bounds[at * 2 + 1] ?? 0 }),
    );
    return { papers, gaps: withHeadingsOfNotes(page, papers, gaps) };
  });
}

/**
 * Praise in a heading, `<h5>Oral</h5>`, is a note below papers with a higher heading of their own, or where one stands behind the last paper; else it may head
 * a group of them.
 */
function withHeadingsOfNotes(
  page: PageModel,
  papers: readonly Noted[],
  gaps: readonly (readonly Piece[])[],
): readonly (readonly Piece[])[] {
  const levelAt = ({ start }: OffsetRange): number =>
    Number(/^<h([1-6])/i.exec(page.text.slice(start, start + 3))?.[1]);
  const isHeading = ({ kind, range }: Piece): boolean => saysPraise(kind) && levelAt(range) > 0;
  const isBehindAll = saysPraise(gaps.at(-1)?.find(({ kind }) => saysPraise(kind) || kind === 'other')?.kind);
  const isBelow = ({ range }: Piece): boolean =>
    papers.every(paper => levelAt(paper.range) < levelAt(range)) || (isBehindAll && !gaps[0]?.some(isHeading));
  return gaps.map(gap =>
    gap.map(piece => (isHeading(piece) && !isBelow(piece) ? { ...piece, kind: 'other' as const } : piece)),
  );
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

function rowsInMarkdown<Entry extends Noted>(page: PageModel, entries: readonly Entry[]): readonly PaperRow<Entry>[] {
  const rows: { papers: Entry[]; gaps: (readonly Piece[])[] }[] = [];
  entries.forEach((entry, at) => {
    if (entry.kind !== 'paragraph' || entry.work === undefined || headedEnds(page).has(entry.work.range.start)) return;
    const before = entries[at - 1];
    const heading = page.sections.filter(section => section.heading.start < entry.range.start).at(-1)?.heading;
    const above = Math.max(before?.range.end ?? 0, heading?.end ?? 0);
    const next = page.sections.find(section => section.heading.start >= entry.range.end)?.heading.start;
    const below = Math.min(entries[at + 1]?.range.start ?? Infinity, next ?? Infinity, page.text.length);
    const behind = paragraphPieces(page, { start: entry.range.end, end: below });
    const row = rows.at(-1);
    if (row !== undefined && row.papers.at(-1) === before && above === before?.range.end) {
      row.papers.push(entry);
      row.gaps.push(behind);
    } else {
      const ahead = paragraphPieces(page, { start: above, end: entry.range.start });
      rows.push({ papers: [entry], gaps: [ahead, behind] });
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
  const quoted = /^>[ \t]?(?<words>[^\n]+)$/.exec(written)?.groups?.words;
  if (quoted !== undefined) {
    const kind = noteKindOfWords(quoted, []);
    return saysPraise(kind) ? kind : 'other';
  }
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
    // `{: .award}` below the words
    .replace(/\n[ \t]{0,8}\{:[^{}\n]*\}$/, '')
    .trim();
  if (words === '') return /!\[|<img/.test(written) ? 'mark' : 'blank';
  const kind = noteKindOfWords(words, captions);
  return isList && kind !== 'note' && !saysPraise(kind) ? 'other' : kind;
}
