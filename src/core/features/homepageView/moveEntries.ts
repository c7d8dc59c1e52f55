import { isHtmlItem } from '../../page/html/htmlUnit';
import { headedEnds } from '../../page/works/headedEnds';
import type { PageModel } from '../../page/pageModel';
import { endOf } from '../../publications/entries/sectionAround';
import { yearOrderOf } from '../../publications/placing/yearOrder';
import { message, type Message } from '../../text/message';
import { lineBreakOf } from '../../text/lineBreak';
import { lineEnd } from '../../text/lines';
import { holdsOffset, isWithin, slice } from '../../text/range';
import { isItem, type EntryBlock } from '../entries/entryBlock';
import { blockText } from '../entries/entryBlock';
import { entryBlocks, runsOf } from '../entries/entryBlocks';
import { find, type EntryFile, type EntryRef, type Found } from '../entries/entryFile';
import { gone } from '../entries/gone';
import { inFile, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import { entryYears } from './entryYears';
import { sectionsOf } from '../sections/htmlSections';
import { notWhole } from './notWhole';
import { entryTexts, filesAfter, proven, type Way } from './provenMove';
import { movedOrder, reorderEdits } from '../sections/slots';

/** Where a publication is put. */
export type EntryTarget =
  | { readonly kind: 'before' | 'after'; readonly entry: EntryRef }
  /** At its place by year among the entries of a section, or on top of it. `offset`: of the section's heading. */
  | { readonly kind: 'section'; readonly path: string; readonly offset: number };

/**
 * Puts a publication elsewhere, byte for byte, together with all that stands in it. Within a list the entries change places and
 * what stands between them stays; elsewhere it is cut out and pasted with a gap like those around. Refused where the page would
 * be read otherwise than before.
 */
export function moveEntry(files: readonly EntryFile[], ref: EntryRef, target: EntryTarget): SiteChange {
  const from = find(files, ref);
  if (from === undefined) return refused(gone);
  if (!from.block.isWhole) return refused(notWhole(from.block, 'moved'));
  const to = target.kind === 'section' ? undefined : find(files, target.entry);
  if (to?.block.hasUnclearNotes === true) return refused(besideUnclear(from, to));
  const lone = [from, to].find(found => found !== undefined && isLone(files, found));
  if (lone !== undefined && from.file !== to?.file) return refused(ownFile(lone));
  const ways = target.kind === 'section' ? intoSection(files, from, target) : besideEntry(files, from, target);
  return ways === undefined ? refused(gone) : proven(files, ways, from);
}

/**
 * Writes a publication of another page once more at its place by year in a section of these files; `undefined` where the page would be
 * read otherwise than before, but for the new entry.
 * @param from what is written, in a text of its own
 */
export function copyEntryInto(
  files: readonly EntryFile[],
  from: { readonly page: PageModel; readonly block: EntryBlock },
  target: Extract<EntryTarget, { readonly kind: 'section' }>,
): readonly PlacedEdit[] | undefined {
  const found: Found = { file: { path: '', page: from.page }, block: from.block, stays: true };
  const copied = blockText(from.page, from.block);
  const wanted = [...entryTexts(files), copied].sort();
  return intoSection(files, found, target)?.find(
    edits => entryTexts(filesAfter(files, edits)).join('\0') === wanted.join('\0'),
  );
}

/** Puts a publication to the first of these places that it can go to; why not to the last of them, where there is none. */
export function moveToFirst(files: readonly EntryFile[], ref: EntryRef, targets: readonly EntryTarget[]): SiteChange {
  const changes = targets.map(target => moveEntry(files, ref, target));
  return changes.find(({ kind }) => kind === 'edits') ?? changes.at(-1) ?? refused(gone);
}

/**
 * Orders the entries of each list by year, newest first; those of one year keep their order, those without a year their places.
 * @param within offsets of a file: only lists that begin there; all lists of all files without one
 */
export function sortEntries(
  files: readonly EntryFile[],
  within?: { readonly path: string; readonly start: number; readonly end: number },
): SiteChange {
  const edits = files.flatMap(({ path, page }) => {
    if (within !== undefined && within.path !== path) return [];
    const years = entryYears(page);
    const runs = runsOf(page).filter(
      ([first]) => within === undefined || (first !== undefined && holdsOffset(within, first.range.start)),
    );
    return inFile(
      path,
      runs.flatMap(run => sortedEdits(page, run, years)),
    );
  });
  if (edits.length === 0) return refused(message('These publications are in order already: newest first.'));
  return proven(files, [edits], undefined);
}

function sortedEdits(
  page: PageModel,
  run: readonly EntryBlock[],
  years: ReadonlyMap<EntryBlock, number>,
): ReturnType<typeof reorderEdits> {
  const dated = run.flatMap((block, at) => (years.has(block) && block.isWhole ? [at] : []));
  const yearAt = (at: number): number => {
    const block = run[at];
    return (block && years.get(block)) ?? 0;
  };
  const sorted = [...dated].sort((a, b) => yearAt(b) - yearAt(a) || a - b);
  const order = run.map((_, at) => at);
  dated.forEach((at, rank) => (order[at] = sorted[rank] ?? at));
  return reorderEdits(
    page.text,
    run.map(({ range }) => range),
    order,
  );
}

/** Whether a piece of the page holds this publication and nothing else: its place is that of the tag that includes it. */
export function isLone(files: readonly EntryFile[], { file, block }: Found): boolean {
  const { text } = file.page;
  return (
    file !== files[0] && text.slice(0, block.range.start).trim() === '' && text.slice(block.range.end).trim() === ''
  );
}

function ownFile({ file, block }: Found): Message {
  return message(
    '“{0}” is a file of its own, {1}: its place is that of the tag that includes it. Move that tag in the text.',
    block.title,
    file.path,
  );
}

function besideUnclear({ block }: Found, to: Found): Message {
  return message(
    '“{0}” cannot go beside “{1}”: whether what stands there belongs to that or to another publication cannot be told. Move it in the text.',
    block.title,
    to.block.title,
  );
}

/** It stands there already. */
const asItIs: readonly Way[] = [[]];

/**
 * Whether entries of two kinds can stand beside each other. Rows are read inside a table alone, items in HTML inside a list in HTML; paragraphs in
 * HTML would end a list in Markdown.
 */
function mixes(one: EntryBlock, other: EntryBlock): boolean {
  if (one.kind === 'data' || other.kind === 'data') return one.kind === other.kind;
  if (one.kind === 'row' || other.kind === 'row') return one.kind === other.kind;
  if (one.html === undefined && other.html === undefined) return true;
  if ([one, other].some(({ html }) => html !== undefined && isHtmlItem(html)))
    return one.html?.name === other.html?.name;
  return one.kind !== 'item' && other.kind !== 'item';
}

/** Ways to put it there, the best first; none where it would be read otherwise, `undefined` where the other entry is gone. */
function besideEntry(
  files: readonly EntryFile[],
  from: Found,
  target: { readonly kind: 'before' | 'after'; readonly entry: EntryRef },
): readonly Way[] | undefined {
  const to = find(files, target.entry);
  if (to === undefined) return undefined;
  if (to.block === from.block) return asItIs;
  if (to.block.hasUnclearNotes === true) return [];
  const run = runOf(to);
  if (from.file === to.file && run.includes(from.block)) {
    const at = run.indexOf(from.block);
    const beside = run.indexOf(to.block) + (target.kind === 'after' ? 1 : 0);
    const order = movedOrder(run.length, at, beside > at ? beside - 1 : beside);
    const places = run.map(({ range }) => range);
    return [inFile(to.file.path, reorderEdits(to.file.page.text, places, order))];
  }
  if (!mixes(from.block, to.block) || (from.block.kind === 'box' && isInBox(to))) return [];
  const eol = lineBreakOf(to.file.page.text);
  const own = gapIn(to.file.page.text, run, run.indexOf(to.block));
  const gap = from.block.kind !== to.block.kind || own === undefined ? gapBetween(from.block, to.block, eol) : own;
  const apart = eol.repeat(2);
  return [
    [...cut(from), pasted(from, to, target.kind, '', gap)],
    [...cut(from), pasted(from, to, target.kind, apart, apart)],
  ];
}

/** A box that holds several papers; another box has no place in it. */
function isInBox({ file: { page }, block: { kind, range } }: Found): boolean {
  return kind !== 'box' && page.boxes.some(box => isWithin(range, box.range));
}

function runOf({ file, block }: Found): readonly EntryBlock[] {
  return runsOf(file.page).find(run => run.includes(block)) ?? [block];
}

/**
 * Its lines, with the blank ones behind where there are some before it, too. The last of several takes those before it: what stands behind the list is
 * as far from it as it was.
 */
export function cut(found: Found): readonly PlacedEdit[] {
  const { file, block, stays } = found;
  if (stays === true) return [];
  const { path, page } = file;
  const { range } = block;
  const { text } = page;
  const isLine = range.start === 0 || text.charAt(range.start - 1) === '\n';
  const behind = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(range.end, range.end + 200));
  if (!isLine || behind === null) return inFile(path, [{ range, newText: '' }]);
  let end = range.end + behind[0].length;
  const above = aboveLast(found);
  if (above !== undefined)
    return inFile(path, [{ range: { start: above, end: lineEnd(text, range.end) }, newText: '' }]);
  const isBlankBefore = range.start === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, range.start));
  const blanks = /^(?:[ \t]*\r?\n)+/.exec(text.slice(end));
  if (isBlankBefore && blanks !== null) end += blanks[0].length;
  return inFile(path, [{ range: { start: range.start, end }, newText: '' }]);
}

/** Of the last of several entries with nothing but blanks above it, where the line of the one before ends. */
function aboveLast(found: Found): number | undefined {
  const [one, other] = runOf(found).slice(-2);
  if (one === undefined || other !== found.block) return undefined;
  const { text } = found.file.page;
  const isNext = slice(text, { start: one.range.end, end: other.range.start }).trim() === '';
  return isNext ? lineEnd(text, one.range.end) : undefined;
}

/** @param outer what comes on the other side of it than that of the entry it is put beside */
function pasted(from: Found, to: Found, kind: 'before' | 'after', outer: string, gap: string): PlacedEdit {
  const { path } = to.file;
  const at = kind === 'before' ? to.block.range.start : to.block.range.end;
  const written = indented(from, isItem(to.block) ? to.block.indent : '');
  return {
    path,
    range: { start: at, end: at },
    newText: kind === 'before' ? outer + written + gap : gap + written + outer,
  };
}

/** An entry of one line takes the indentation of the list it comes to; one of several would have to be written anew. */
function indented({ file, block }: Found, indent: string): string {
  const written = slice(file.page.text, block.range);
  return written.includes('\n') ? written : indent + written.slice(block.indent.length);
}

/** The blanks between an entry of a list and its neighbour; `undefined` where more stands there, or nothing. */
export function gapIn(text: string, run: readonly EntryBlock[], at: number): string | undefined {
  return [run.slice(at, at + 2), run.slice(Math.max(0, at - 1), at + 1)].flatMap(([one, other]) => {
    if (one === undefined || other === undefined) return [];
    const gap = text.slice(one.range.end, other.range.start);
    return gap.trim() === '' && gap.includes('\n') ? [gap] : [];
  })[0];
}

function gapBetween(one: EntryBlock, other: EntryBlock, eol: string): string {
  return isItem(one) && isItem(other) ? eol : eol.repeat(2);
}

function intoSection(
  files: readonly EntryFile[],
  from: Found,
  target: Extract<EntryTarget, { readonly kind: 'section' }>,
): readonly Way[] | undefined {
  const file = files.find(({ path }) => path === target.path);
  const section = file && sectionsOf(file.page).find(({ heading }) => heading.start === target.offset);
  if (file === undefined || section === undefined) return undefined;
  const inner = sectionsOf(file.page).find(
    ({ heading }) =>
      heading.start > section.heading.start &&
      heading.start < section.range.end &&
      !headedEnds(file.page).has(heading.start),
  );
  const end = inner?.heading.start ?? endOf(file.page, section);
  const own = entryBlocks(file.page).filter(({ range }) => range.start >= section.heading.end && range.start < end);
  const alike = own.filter(({ kind, indent }) => kind === from.block.kind && indent === from.block.indent);
  const others = (alike.length > 0 ? alike : own).filter(block => block !== from.block && mixes(from.block, block));
  const beside = byYear(from, file, others);
  if (beside !== undefined)
    return besideEntry(files, from, {
      kind: beside.kind,
      entry: { path: file.path, key: beside.block.key },
    });
  if (own.includes(from.block)) return asItIs;
  // in a page in HTML nobody knows which element below its heading they belong into
  if (
    file.page.markup === 'html' ||
    from.block.kind === 'row' ||
    (from.block.html !== undefined && isHtmlItem(from.block.html))
  )
    return [];
  const eol = lineBreakOf(file.page.text);
  const before = file.page.text.slice(0, end).trimEnd();
  const at = Math.max(before.length, section.heading.end);
  const written = indented(from, '');
  const isLast = file.page.text.slice(at).trim() === '' && at === file.page.text.length;
  const newText = eol.repeat(2) + written + (isLast ? eol : '');
  return [[...cut(from), { path: file.path, range: { start: at, end: at }, newText }]];
}

/** Before the first entry that is older, where the list is ordered by year; else on top. */
function byYear(
  from: Found,
  file: EntryFile,
  blocks: readonly EntryBlock[],
): { readonly kind: 'before' | 'after'; readonly block: EntryBlock } | undefined {
  const [first] = blocks;
  if (first === undefined) return undefined;
  const years = entryYears(file.page);
  const own = entryYears(from.file.page).get(from.block);
  const order = yearOrderOf(blocks.flatMap(block => years.get(block) ?? []));
  if (own === undefined || order === 'none') return { kind: 'before', block: first };
  const isBehind = (year: number): boolean => (order === 'descending' ? year <= own : year >= own);
  const next = blocks.find(block => years.has(block) && isBehind(years.get(block) ?? 0));
  const last = blocks.at(-1) ?? first;
  return next === undefined ? { kind: 'after', block: last } : { kind: 'before', block: next };
}
